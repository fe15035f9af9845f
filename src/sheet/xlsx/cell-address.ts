/** The column of an address such as `AB12` inside a text, 0 where there is none. `$` is allowed. */
export function columnAt(source: string, from: number, to: number): number {
  let column = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) break;
    if (column > 16_384) return 0;
  }
  return column;
}

/** The row of such an address; 0 where it has none, NaN where something else stands there. */
export function rowAt(source: string, from: number, to: number): number {
  let row = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (row > 0 || !((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 36)) return Number.NaN;
  }
  return row;
}

/** `A1:C3` → its corners; null where it is no range. */
export function rangeOf(text: string): { top: number; left: number; bottom: number; right: number } | null {
  const [start = "", end = start] = text.split(":");
  const [top, left] = [rowAt(start, 0, start.length), columnAt(start, 0, start.length)];
  const [bottom, right] = [rowAt(end, 0, end.length), columnAt(end, 0, end.length)];
  return top > 0 && left > 0 && bottom >= top && right >= left ? { top, left, bottom, right } : null;
}
