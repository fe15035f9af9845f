/** A compound file of small streams by name, enough for a reader to find them: one table sector, one directory, the streams after. */
export function sheetCompound(streams: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const SECTOR = 512;
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  // Streams below 4,096 bytes would live in the mini stream: all are padded so that they need none.
  const bodies = names.map((name) => {
    const bytes = Buffer.from(streams[name] as string);
    return Buffer.concat([
      bytes,
      Buffer.alloc(Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR) - bytes.length),
    ]);
  });
  const fat: number[] = [0xfffffffd];
  const chain = (sectors: number): number => {
    const start = fat.length;
    for (let i = 1; i <= sectors; i++) fat.push(i === sectors ? 0xfffffffe : start + i);
    return start;
  };
  const directoryStart = chain(directorySectors);
  const starts = bodies.map((body) => chain(body.length / SECTOR));
  if (fat.length > 128) throw new Error("too large for one table sector");

  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(0xfffffffe, 60);
  header.writeUInt32LE(0xfffffffe, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const table = Buffer.alloc(SECTOR, 0xff);
  for (const [index, next] of fat.entries()) table.writeUInt32LE(next >>> 0, index * 4);
  const directory = Buffer.alloc(directorySectors * SECTOR);
  const item = (index: number, name: string, type: number, start: number, size: number): void => {
    const at = index * 128;
    directory.write(name, at, "utf16le");
    directory.writeUInt16LE(name.length * 2 + 2, at + 64);
    directory[at + 66] = type;
    directory.writeUInt32LE(start >>> 0, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  item(0, "Root Entry", 5, 0xfffffffe, 0);
  for (const [index, name] of names.entries()) item(index + 1, name, 2, starts[index] ?? 0, bodies[index]?.length ?? 0);
  return Buffer.concat([header, table, directory, ...bodies]);
}
