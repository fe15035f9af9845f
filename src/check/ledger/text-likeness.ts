/**
 * Finding near-equal texts among very many, in time that grows with their number and not with its square. Each text is
 * sketched by the least hashes of its character pairs in 16 bins (one-permutation minhash); texts that agree in a band of two
 * bins are compared in earnest. Budget: at most 4 comparisons a band and text and 300,000 a table; beyond it pairs go unseen.
 */

const BINS = 16;
const BANDS = BINS / 2;
const EACH = 4;
/** Near-equal texts agree in about half of their bins; in fewer than these next to never. */
const LEAST_MARKS = 5;
const MOST_COMPARISONS = 300_000;
/** Texts are compared by their first so many characters. */
export const COMPARED_CHARACTERS = 300;

/** Letters and digits of a text, without width, case, spaces and punctuation. */
export function foldText(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize("NFKC");
  return plain.toLowerCase().replace(SKIPPED, "").slice(0, COMPARED_CHARACTERS);
}

// Texts of these characters alone are as NFKC would make them.
const PLAIN = /^[\u4e00-\u9fff\x20-\x7e，。、；：“”《》？！—…\n]*$/u;
const SKIPPED = /[^\u4e00-\u9fff0-9a-z\u3400-\u4dbf\u0400-\u04ff\u00c0-\u024f]+/gu;

/** A number of 53 bits for a text's letters and digits; equal for texts that differ in width, case, spaces or punctuation only. */
export function textKey(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = letterOf(text.charCodeAt(at));
    if (unit === 0) continue;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (high >>> 15)), 0x85ebca6b);
  }
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0);
}

/** A UTF-16 unit as it is compared: full-width as half-width, small letters; 0 for spaces and punctuation. */
function letterOf(unit: number): number {
  if (unit >= 0x3400 && unit < 0xe000) return unit;
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (narrow < 0x80) {
    if (narrow >= 0x41 && narrow <= 0x5a) return narrow + 0x20;
    return (narrow >= 0x30 && narrow <= 0x39) || (narrow >= 0x61 && narrow <= 0x7a) ? narrow : 0;
  }
  return (narrow >= 0xc0 && narrow < 0x2000) || narrow >= 0xf900 ? narrow : 0;
}

/** Twice the longest common subsequence over both lengths: 1 for equal texts. Folded texts, by UTF-16 units. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const both = a.length + b.length;
  if (both === 0) return 1;
  let from = 0;
  const least = Math.min(a.length, b.length);
  while (from < least && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  let behind = 0;
  while (behind < least - from && a.charCodeAt(a.length - 1 - behind) === b.charCodeAt(b.length - 1 - behind))
    behind += 1;
  const middle = commonLength(a.slice(from, a.length - behind), b.slice(from, b.length - behind));
  return (2 * (from + behind + middle)) / both;
}

function commonLength(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    let corner = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = a.charCodeAt(i) === b.charCodeAt(j - 1) ? corner + 1 : Math.max(above, row[j - 1] ?? 0);
      corner = above;
    }
  }
  return row[b.length] ?? 0;
}

/** Texts to be paired; only texts of one block are. */
export interface LikenessPool {
  /** A text as it stands; `block` any number that says which texts may be alike; its place is the count of adds before it. */
  add(text: string, block: number): void;
  /** Pairs at least so alike, a later text with at most `partners` earlier ones. `may` can refuse a pair before it is compared. */
  pairs(least: number, partners: number, may: (earlier: number, later: number) => boolean): readonly LikePair[];
}

/** Places of two texts, `a` the earlier one, and their likeness from 0 to 1. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** What counts as near-equal (domain.md R-X02, §8.5). */
export const ALIKE = 0.85;

/** Near-equal pairs among texts of one block as they stand in documents, each with at most four earlier ones. */
export function likePairs(
  texts: readonly string[],
  may: (a: number, b: number) => boolean = () => true,
): readonly LikePair[] {
  const pool = likenessPool();
  for (const text of texts) pool.add(text, 0);
  return pool.pairs(ALIKE, EACH, may);
}

export function likenessPool(): LikenessPool {
  const texts: string[] = [];
  const blocks: number[] = [];
  let bands = new Uint32Array(BANDS * 256);
  let marks = new Uint8Array(BINS * 256);
  const bins = new Uint32Array(BINS);
  return {
    add(text, block) {
      if ((texts.length + 1) * BANDS > bands.length) {
        const [widerBands, widerMarks] = [new Uint32Array(bands.length * 2), new Uint8Array(marks.length * 2)];
        widerBands.set(bands);
        widerMarks.set(marks);
        [bands, marks] = [widerBands, widerMarks];
      }
      sketch(text, bins);
      const at = texts.length * BANDS;
      for (let band = 0; band < BANDS; band += 1)
        bands[at + band] = mix(
          (bins[2 * band] ?? 0) ^ mix((bins[2 * band + 1] ?? 0) + Math.imul(block | 0, 0x9e3779b1)),
        );
      for (let bin = 0; bin < BINS; bin += 1) marks[texts.length * BINS + bin] = bins[bin] ?? 0;
      texts.push(text);
      blocks.push(block);
    },
    pairs(least, partners, may) {
      const found = new Map<number, LikePair>();
      const partnered = new Uint8Array(texts.length);
      const size = 1 << Math.max(4, 32 - Math.clz32(texts.length));
      const heads = new Int32Array(size);
      const next = new Int32Array(texts.length);
      let left = MOST_COMPARISONS;
      for (let band = 0; band < BANDS; band += 1) {
        heads.fill(-1);
        for (let later = 0; later < texts.length; later += 1) {
          const hash = bands[later * BANDS + band] ?? 0;
          const slot = hash & (size - 1);
          let tries = EACH;
          let steps = EACH * 4;
          for (let at = heads[slot] ?? -1; at >= 0 && tries > 0 && steps > 0; at = next[at] ?? -1) {
            steps -= 1;
            if ((partnered[later] ?? 0) >= partners || left === 0) break;
            if (bands[at * BANDS + band] !== hash || blocks[at] !== blocks[later] || !may(at, later)) continue;
            if (sameMarks(marks, at, later) < LEAST_MARKS) continue;
            const pair = later * texts.length + at;
            if (found.has(pair)) continue;
            tries -= 1;
            left -= 1;
            const degree = likenessFrom(foldText(texts[at] ?? ""), foldText(texts[later] ?? ""), least);
            if (degree === null) continue;
            partnered[later] = (partnered[later] ?? 0) + 1;
            found.set(pair, { a: at, b: later, likeness: degree });
          }
          next[later] = heads[slot] ?? -1;
          heads[slot] = later;
        }
      }
      return [...found.values()].sort((one, two) => one.b - two.b || one.a - two.a);
    },
  };
}

// Blank texts are like nothing.
function likenessFrom(a: string, b: string, least: number): number | null {
  if (a === "" || b === "" || (2 * Math.min(a.length, b.length)) / (a.length + b.length) < least) return null;
  const degree = likeness(a, b);
  return degree >= least ? degree : null;
}

function sameMarks(marks: Uint8Array, a: number, b: number): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (marks[a * BINS + bin] === marks[b * BINS + bin]) same += 1;
  return same;
}

/** The least hash of the text's pairs of letters in each bin; a bin without any borrows its neighbour's. */
function sketch(text: string, bins: Uint32Array): void {
  bins.fill(0xffffffff);
  let before = 0;
  let letters = 0;
  for (let at = 0; at < text.length && letters < COMPARED_CHARACTERS; at += 1) {
    const unit = letterOf(text.charCodeAt(at));
    if (unit === 0) continue;
    letters += 1;
    if (before !== 0) {
      const hash = mix((before << 16) ^ unit);
      const bin = hash >>> 28;
      if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
    }
    before = unit;
  }
  for (let bin = 0; bin < BINS; bin += 1) {
    if (bins[bin] !== 0xffffffff) continue;
    for (let by = 1; by < BINS; by += 1) {
      const lender = bins[(bin + by) % BINS] ?? 0;
      if (lender !== 0xffffffff && lender >>> 28 === (bin + by) % BINS) {
        bins[bin] = mix(lender + by);
        break;
      }
    }
  }
}

// An avalanche of 32 bits, so that near numbers do not stay near.
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
