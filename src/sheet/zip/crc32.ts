/** Eight tables of CRC-32 (IEEE 802.3, reflected 0xEDB88320), so that eight bytes go in one step. */
type Table = Int32Array;
type Tables = readonly [Table, Table, Table, Table, Table, Table, Table, Table];
const TABLES: readonly Table[] = makeTables();

function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const tables = [first];
  for (let depth = 1; depth < 8; depth++) {
    const before = tables[depth - 1] as Int32Array;
    tables.push(before.map((crc) => (first[crc & 255] as number) ^ (crc >>> 8)));
  }
  return tables;
}

/** Goes on with a checksum over more bytes; begin with 0. Unsigned 32 bits. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as Tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = ~before;
  for (let i = 0; i < whole; i += 8) {
    const low = crc ^ view.getInt32(i, true);
    const high = view.getInt32(i + 4, true);
    crc =
      (t7[low & 255] as number) ^
      (t6[(low >>> 8) & 255] as number) ^
      (t5[(low >>> 16) & 255] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 255] as number) ^
      (t2[(high >>> 8) & 255] as number) ^
      (t1[(high >>> 16) & 255] as number) ^
      (t0[high >>> 24] as number);
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ (t0[(crc ^ view.getUint8(i)) & 255] as number);
  return ~crc >>> 0;
}
