// No zip tool reads a year before 1980. Local time, since that is what fflate writes: the same bytes in every time zone.
const fixedTime = (): Date => new Date(1980, 0, 1, 12, 0, 0);

/** Beyond this the last few percent of size take more than half of the time. */
const LARGE = 8 * 1024 * 1024;
const levelFor = ({ length }: Uint8Array): 4 | 6 => (length > LARGE ? 4 : 6);

/** Files as a zip whose bytes depend on nothing but them and their order. Folders have no entries of their own. */
export async function zipBytes(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  const packed = Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: levelFor(bytes) }]] as const);
  return zipSync(Object.fromEntries(packed) as Record<string, [Uint8Array, { level: 4 | 6 }]>, { mtime: fixedTime() });
}

/** What is in a zip that we have made ourselves, without the entries of its folders. Never for a file from outside. */
export async function unzipOwn(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const { unzipSync } = await import("fflate");
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}
