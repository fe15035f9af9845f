// No zip tool reads a year before 1980. Local time, since that is what fflate writes: the same bytes in every time zone.
const fixedTime = (): Date => new Date(1980, 0, 1, 12, 0, 0);

/** Files as a zip whose bytes depend on nothing but them and their order. Folders have no entries of their own. */
export async function zipBytes(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync({ ...files }, { mtime: fixedTime(), level: 6 });
}

/** What is in a zip that we have made ourselves, without the entries of its folders. Never for a file from outside. */
export async function unzipOwn(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const { unzipSync } = await import("fflate");
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}
