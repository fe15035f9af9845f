/** How a text went wrong: UTF-8 that was read as GBK and saved again. `meant` is the beginning put right. */
export interface Garbling {
  readonly shown: string;
  readonly meant: string;
}

let table: ReadonlyMap<string, number> | null = null;

/** Character → its two bytes in GBK, made by decoding all of them once. */
function gbkTable(): ReadonlyMap<string, number> {
  if (table) return table;
  const map = new Map<string, number>();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char !== "\ufffd") map.set(char, (high << 8) | low);
    }
  table = map;
  return map;
}

/**
 * Chinese in UTF-8 that was taken for GBK looks like 鏁存敼: written back as GBK its bytes are UTF-8 again. Real Chinese never is,
 * beyond two or three characters. Null where the text is as it should be.
 */
export function garbling(text: string): Garbling | null {
  const runs = text.slice(0, 64 * 1024).match(/[^\u0000-\u007f\ufffd]{2,40}/g) ?? [];
  let [good, bad, shown, meant] = [0, 0, "", ""];
  for (const run of runs.slice(0, 400)) {
    const put = putRight(run);
    if (put === null) good += run.length;
    else {
      bad += run.length;
      if (shown.length < run.length && shown.length < 8) [shown, meant] = [run.slice(0, 12), put.slice(0, 8)];
    }
  }
  return bad >= 4 && bad > good ? { shown, meant } : null;
}

/** A run written as GBK and read as UTF-8; its odd end may be cut. Null where that gives no Chinese. */
function putRight(run: string): string | null {
  const bytes: number[] = [];
  for (const char of run) {
    const pair = gbkTable().get(char);
    // A lone byte 80 is read as the euro sign.
    if (char === "€") bytes.push(0x80);
    else if (pair === undefined) return null;
    else bytes.push(pair >> 8, pair & 255);
  }
  const whole = bytes.slice(0, bytes.length - (bytes.length % 3));
  for (const one of [whole, bytes.slice(0, whole.length - 3)]) {
    if (one.length < 3) continue;
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(one));
      if (/^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+$/.test(text)) return text;
    } catch {
      // As it should be.
    }
  }
  return null;
}
