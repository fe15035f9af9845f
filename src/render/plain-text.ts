import { UNSEEN } from "../model/unseen.ts";

const EVERY = new RegExp(UNSEEN, "gu");

const name = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

/**
 * A text from outside as it may stand on a terminal or in a log: on one line, every character that would act or hide
 * shown by its number, such as `<U+202E>`. A text of letters, digits, signs and ordinary spaces stays as it is.
 */
export const visible = (text: string): string => text.replace(EVERY, name);

/** Whether a text holds characters that `visible` has to show: worth a warning in a name or an id. */
export const hasUnseen = (text: string): boolean => visible(text) !== text;
