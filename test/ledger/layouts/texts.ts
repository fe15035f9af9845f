/** UTF-16LE with its byte order mark. */
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

let table: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Text in the two-byte part of GB18030, which is GBK; a character outside it is an error of the test. */
export function gb18030(text: string): Uint8Array {
  table ??= gbkTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 128) bytes.push(code);
    else {
      const pair = table.get(character);
      if (!pair) throw new Error(`no GBK for ${character}`);
      bytes.push(...pair);
    }
  }
  return new Uint8Array(bytes);
}

function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gbk");
  const known = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && character !== "\ufffd" && !known.has(character))
        known.set(character, [lead, trail]);
    }
  return known;
}
