// Characters that act on a terminal or hide what is there: controls (C0, DEL, C1), soft hyphen, Arabic letter mark,
// Mongolian separator, zero-width and direction marks, line and paragraph separators, fillers that draw nothing,
// variation selectors 17 to 256, tags, interlinear marks, lone surrogates and non-characters.
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufdd0-\ufdef\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

const name = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

/**
 * A text from outside as it may stand on a terminal or in a log: on one line, every character that would act or hide
 * shown by its number, such as `<U+202E>`. A text of letters, digits, signs and ordinary spaces stays as it is.
 */
export const visible = (text: string): string => text.replace(UNSEEN, name);

/** Whether a text holds characters that `visible` has to show: worth a warning in a name or an id. */
export const hasUnseen = (text: string): boolean => visible(text) !== text;
