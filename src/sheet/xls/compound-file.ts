import { refuse } from "../refuse.ts";

/** A compound file ([MS-CFB]): the container of Office 97–2003 and of encrypted workbooks. Streams by name, at most 64 levels flat. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The bytes of a stream of the root; null where there is none. */
  stream(name: string): Uint8Array | null;
}

interface Item {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const END = 0xfffffffe;
const damaged = (): never => refuse("workbook-damaged", { reason: "compound" });

/** Every chain is followed at most as far as the file has sectors, so that a ring ends in a refusal. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 1536) refuse("workbook-truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) damaged();
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * size;
    if (number >= sectors) refuse("workbook-truncated");
    return bytes.subarray(at, at + size);
  };
  const numbers = (sectorBytes: Uint8Array): number[] => {
    const words = new DataView(sectorBytes.buffer, sectorBytes.byteOffset, sectorBytes.byteLength);
    return Array.from({ length: sectorBytes.length >> 2 }, (_, index) => words.getUint32(index * 4, true));
  };

  const fat: number[] = [];
  for (const at of fatSectors(view, sectors, (number) => numbers(sector(number))))
    for (const next of numbers(sector(at))) fat.push(next);
  const chain = (start: number, table: readonly number[]): number[] => {
    const found: number[] = [];
    for (let at = start; at !== END; at = table[at] ?? damaged()) {
      if (at > table.length || found.length > table.length) damaged();
      found.push(at);
    }
    return found;
  };
  const read = (start: number): Uint8Array => Buffer.concat(chain(start, fat).map(sector));

  const items = directory(read(view.getUint32(48, true)));
  const root = items.find((item) => item.type === 5) ?? damaged();
  const cutoff = view.getUint32(56, true);
  const stream = (name: string): Uint8Array | null => {
    const item = items.find((one) => one.type === 2 && one.name.toLowerCase() === name.toLowerCase());
    if (!item) return null;
    if (item.size > bytes.length) refuse("workbook-truncated");
    if (item.size === 0) return new Uint8Array(0);
    let whole: Uint8Array;
    if (item.size >= cutoff) whole = read(item.start);
    else {
      const mini = read(root.start);
      const table = view.getUint32(60, true) === END ? [] : numbers(read(view.getUint32(60, true)));
      whole = Buffer.concat(
        chain(item.start, table).map((at) => mini.subarray(at << miniShift, (at + 1) << miniShift)),
      );
    }
    return whole.length < item.size ? damaged() : whole.subarray(0, item.size);
  };
  return { names: items.filter(({ type }) => type === 1 || type === 2).map(({ name }) => name), stream };
}

/** The sectors of the allocation table: 109 in the header, the rest in a chain of their own. */
function fatSectors(view: DataView, sectors: number, numbers: (sector: number) => number[]): number[] {
  const count = view.getUint32(44, true);
  if (count > sectors) damaged();
  const found: number[] = [];
  for (let i = 0; i < 109 && found.length < count; i++) found.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let steps = 0; next < 0xfffffffa && found.length < count; steps++) {
    if (steps > sectors) damaged();
    const words = numbers(next);
    next = words.pop() ?? END;
    for (const word of words) if (found.length < count) found.push(word);
  }
  return found;
}

function directory(bytes: Uint8Array): Item[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: Item[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const type = bytes[at + 66] as number;
    if (type === 0) continue;
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2)));
    items.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return items;
}
