/**
 * A text as laws compare it: NFKC, lower case, letters and digits only; a point stays between digits, for 1.5万 is not 15万.
 */
export function comparable(text: string): string {
  // Most texts are Chinese with usual punctuation: NFKC and Unicode classes, both slow, would change nothing there.
  const plain = PLAIN.test(text);
  const letters = plain
    ? text.toLowerCase().replace(/[^\u4e00-\u9fff0-9a-z.]+/g, "")
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}.]+/gu, "");
  return letters.includes(".") ? letters.replace(/(?<!\d)\.|\.(?!\d)/g, "") : letters;
}

const PLAIN = /^[\u4e00-\u9fff\x20-\x7e，。、；：“”《》（）？！—\n]*$/;
