import { flavourOf, insertedInto, prefixedTags } from "./part-names.ts";
import { Unpatchable } from "./unpatchable.ts";
import {
  attribute,
  childOf,
  children,
  edited,
  type Edit,
  type Element,
  escapeXml,
  plain,
  rootOf,
  textIn,
} from "./xml-text.ts";

/** A note of ours begins so, whatever a program made of its author. */
export const NOTE_MARK = "【退回意见】";
/** Between what the sender wrote in a note and what we add. */
const RULE = "\n———\n";
const AUTHOR = "riskpaper";

/** A note for one cell, its text without the mark. */
export interface Note {
  readonly reference: string;
  readonly text: string;
}

export const emptyNotes = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors/><commentList/></comments>`;

/** The notes of a sheet without ours, and the cells that lost theirs altogether. What the sender wrote stays. */
export function withoutOwnNotes(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const { prefix, list } = partsOf(text);
  const removed: string[] = [];
  const edits: Edit[] = [];
  for (const comment of children(text, list)) {
    const said = textIn(text, comment, `${prefix}t`);
    if (!said.includes(NOTE_MARK)) continue;
    if (said.trimStart().startsWith(NOTE_MARK)) {
      removed.push(attribute(text.slice(comment.start, comment.openEnd), "ref") ?? "");
      edits.push({ from: comment.start, to: comment.end, text: "" });
    } else edits.push(...cutOff(text, comment, prefix));
  }
  const rest = edited(text, edits);
  return { text: removed.length > 0 ? withoutAuthor(rest) : rest, removed };
}

/** Ends the sender's text where ours begins; another program may have cut it into other runs than we did. */
function cutOff(text: string, comment: Element, prefix: string): readonly Edit[] {
  const body = childOf(text, comment, `${prefix}text`);
  if (!body) return [];
  const runs = [...children(text, body)].flatMap((run) => {
    const piece = run.name === `${prefix}t` ? run : childOf(text, run, `${prefix}t`);
    return piece ? [{ run, piece, said: plain(text.slice(piece.openEnd, piece.closeStart)) }] : [];
  });
  const whole = runs.map((one) => one.said).join("");
  const end = whole.slice(0, whole.indexOf(NOTE_MARK)).replace(/\r?\n———\r?\n$/, "").length;
  let at = 0;
  return runs.flatMap(({ run, piece, said }): readonly Edit[] => {
    const from = at;
    at += said.length;
    if (from >= end) return [{ from: run.start, to: run.end, text: "" }];
    if (at <= end) return [];
    return [{ from: piece.openEnd, to: piece.closeStart, text: escapeXml(said.slice(0, end - from)) }];
  });
}

/** Our author goes where it is the last and nobody's any more. */
function withoutAuthor(text: string): string {
  const { authors, list } = partsOf(text);
  const names = [...children(text, authors)];
  const last = names.at(-1);
  if (!last || plain(text.slice(last.openEnd, last.closeStart)) !== AUTHOR) return text;
  for (const comment of children(text, list))
    if (attribute(text.slice(comment.start, comment.openEnd), "authorId") === String(names.length - 1)) return text;
  return edited(text, [{ from: last.start, to: last.end, text: "" }]);
}

/**
 * Adds notes. Where the sender has one, ours follows in it; threaded comments, whose note is only their shadow, are left alone.
 * `placed`: the cells that need a shape of their own.
 */
export function withNotes(
  text: string,
  notes: readonly Note[],
): { readonly text: string; readonly placed: readonly string[] } {
  const { prefix, authors, list } = partsOf(text);
  const names = [...children(text, authors)].map((one) => plain(text.slice(one.openEnd, one.closeStart)));
  const known = names.indexOf(AUTHOR);
  const author = known >= 0 ? known : names.length;
  const theirs = new Map(
    [...children(text, list)].map((one) => [attribute(text.slice(one.start, one.openEnd), "ref"), one]),
  );
  const placed: string[] = [];
  const fresh: string[] = [];
  const edits: Edit[] = [];
  const own = (xml: string) => prefixedTags(xml, prefix);
  const run = (said: string) =>
    `<r><rPr><sz val="9"/><color rgb="FFC00000"/><rFont val="宋体"/></rPr><t xml:space="preserve">${escapeXml(said)}</t></r>`;
  for (const { reference, text: said } of notes) {
    const there = theirs.get(reference);
    const whole = NOTE_MARK + said;
    if (!there) {
      placed.push(reference);
      fresh.push(own(`<comment ref="${reference}" authorId="${author}"><text>${run(whole)}</text></comment>`));
    } else if (!names[Number(attribute(text.slice(there.start, there.openEnd), "authorId") ?? -1)]?.startsWith("tc=")) {
      const body = childOf(text, there, `${prefix}text`);
      if (body) edits.push(followed(text, body, own(run(RULE + whole)), prefix));
    }
  }
  const whole = edited(text, edits);
  const filled = fresh.length > 0 ? insertedInto(whole, partsOf(whole).list, fresh.join("")) : whole;
  const named =
    fresh.length > 0 && known < 0
      ? insertedInto(filled, partsOf(filled).authors, own(`<author>${AUTHOR}</author>`))
      : filled;
  return { text: named, placed };
}

/** A note's text with one more run; a plain text becomes a run first, since the two cannot stand together. */
function followed(text: string, body: Element, run: string, prefix: string): Edit {
  const inside = [...children(text, body)]
    .map((one) => {
      const xml = text.slice(one.start, one.end);
      return one.name === `${prefix}t` ? `<${prefix}r>${xml}</${prefix}r>` : xml;
    })
    .join("");
  return { from: body.start, to: body.end, text: `<${prefix}text>${inside}${run}</${prefix}text>` };
}

/** Whether no note is left. */
export const isEmpty = (text: string): boolean => children(text, partsOf(text).list).next().done === true;

function partsOf(text: string): { readonly prefix: string; readonly authors: Element; readonly list: Element } {
  const { prefix } = flavourOf(text);
  const root = rootOf(text);
  const authors = childOf(text, root, `${prefix}authors`);
  const list = childOf(text, root, `${prefix}commentList`);
  if (!authors || !list) throw new Unpatchable("notes without list");
  return { prefix, authors, list };
}
