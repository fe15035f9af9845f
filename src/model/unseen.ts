/**
 * Characters that act on a terminal or hide what is there: controls (C0, DEL, C1), soft hyphen, Arabic letter mark,
 * Mongolian separator, zero-width and direction marks, line and paragraph separators, fillers that draw nothing,
 * variation selectors 17 to 256, tags, interlinear marks, lone surrogates and non-characters. One pattern for all who look.
 */
export const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: selectors are looked for one by one, wherever they stand
  /[\p{Cc}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufdd0-\ufdef\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/u;
