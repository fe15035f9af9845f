/** What a camera says of a picture, as far as a document shows it. Its place and all the rest is never even looked at. */
export interface Exif {
  /** 1–8 as EXIF counts them; 1 is upright. */
  readonly orientation: number;
  /** `YYYY-MM-DD HH:MM`, by the camera's clock. */
  readonly taken: string | null;
}

export const NO_EXIF: Exif = { orientation: 1, taken: null };

const ORIENTATION = 0x0112;
const EXIF_PART = 0x8769;
const TAKEN = 0x9003;
/** More than any camera writes. */
const MOST_ENTRIES = 512;

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the value, or the place of it, stands. */
  readonly at: number;
}

/** Reads a TIFF head. Whatever is wrong in it is as if it were not there. */
export function readExif(bytes: Uint8Array): Exif {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return NO_EXIF;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return NO_EXIF;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return NO_EXIF;
  const first = entriesAt(view, view.getUint32(4, little), little);
  const orientation = shortOf(view, first, ORIENTATION, little);
  const part = first.find((one) => one.tag === EXIF_PART && one.type === 4);
  const inner = part ? entriesAt(view, view.getUint32(part.at, little), little) : [];
  return {
    orientation: orientation !== null && orientation >= 1 && orientation <= 8 ? orientation : 1,
    taken: takenOf(view, inner, little),
  };
}

function entriesAt(view: DataView, offset: number, little: boolean): readonly Entry[] {
  if (offset + 2 > view.byteLength) return [];
  const count = Math.min(view.getUint16(offset, little), MOST_ENTRIES);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    const at = offset + 2 + n * 12;
    if (at + 12 > view.byteLength) break;
    entries.push({
      tag: view.getUint16(at, little),
      type: view.getUint16(at + 2, little),
      count: view.getUint32(at + 4, little),
      at: at + 8,
    });
  }
  return entries;
}

function shortOf(view: DataView, entries: readonly Entry[], tag: number, little: boolean): number | null {
  const entry = entries.find((one) => one.tag === tag && one.type === 3 && one.count === 1);
  return entry ? view.getUint16(entry.at, little) : null;
}

/** `2024:01:12 15:30:00`, and only where it is a time. */
function takenOf(view: DataView, entries: readonly Entry[], little: boolean): string | null {
  const entry = entries.find((one) => one.tag === TAKEN && one.type === 2 && one.count === 20);
  const offset = entry ? view.getUint32(entry.at, little) : view.byteLength;
  if (offset + 19 > view.byteLength) return null;
  let text = "";
  for (let at = offset; at < offset + 19; at++) text += String.fromCharCode(view.getUint8(at));
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d):\d\d$/.exec(text) ?? [];
  const real =
    Number(year) > 1990 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return real ? `${year}-${month}-${day} ${time}` : null;
}
