import { needsVerification } from "../../field/citation.ts";
import type { Choice } from "../../interview/choices.ts";
import type { Progress } from "../../interview/next.ts";
import { readingOf } from "../../interview/reading.ts";
import type { Checklist, Criterion, LookBack, PaperHeader } from "../../model/generated/documents.ts";
import type { OutstandingItem } from "../../model/look-back.ts";
import type { ItemAssessment, Verdict } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { clip, pad, width, wrap } from "../width.ts";
import { type Block, clipLines, fit } from "./fit.ts";
import { readingText } from "./reading-text.ts";

/** All that one screen of the interview shows. `columns` is the width of the terminal in cells. */
export interface QuestionScreen {
  readonly checklist: Checklist;
  readonly header: PaperHeader;
  readonly one: ItemAssessment;
  readonly sectionNumber: number;
  readonly choices: readonly Choice[];
  /** The bases of the item's risk points as they are in force on the day of the inspection. */
  readonly criteria: readonly Criterion[];
  readonly progress: Progress;
  readonly messages: readonly string[];
  /** Earlier problems of the item's risk points, and what was found of each. */
  readonly earlier: readonly { readonly item: OutstandingItem; readonly found: LookBack | null }[];
  readonly columns: number;
  /** Lines that the frame may take; what is asked below it needs the rest of the terminal. */
  readonly rows: number;
  /** `answer`: the keys of the question are shown; `detail`: something about it is asked below the frame, and they do nothing. */
  readonly asking: "answer" | "detail";
}

/** From this width on the risk point stands beside the question instead of being left to the help. */
export const WIDE = 110;

/** The frame of one question: progress, section, question, what passes, the item's answer so far, and the keys. */
export function questionFrame(screen: QuestionScreen, words: Catalogue, paint: Paint): string {
  const full = Math.max(40, screen.columns - 1);
  const side = full >= WIDE - 1 ? sideLines(screen, words, paint, Math.floor(full * 0.4)) : [];
  const main = side.length > 0 ? full - Math.floor(full * 0.4) - 3 : full;
  const messages = screen.messages.flatMap((message) => wrap(visible(message), full)).slice(-4);
  const keys = screen.asking === "answer" ? keyLines(screen, words, paint, full) : [];
  // Two lines of head and one below the body; whatever is left out, the question and its keys are on the screen.
  const room = Math.max(4, screen.rows - 3 - messages.length - keys.length);
  const body = fit(mainBlocks(screen, words, paint, main), room);
  return [
    ...headLines(screen, words, paint, full),
    ...beside(body, clipLines(side, room), main, paint),
    paint.dim("─".repeat(full)),
    ...messages.map((line) => paint.yellow(line)),
    ...keys,
  ].join("\n");
}

function headLines(screen: QuestionScreen, words: Catalogue, paint: Paint, full: number): readonly string[] {
  const right = words.interview.progress(screen.progress);
  const room = full - width(right) - 2;
  const left = clip(visible(`${screen.checklist.title} · ${screen.header.unit.name}`), room);
  return [`${paint.bold(pad(left, room))}  ${right}`, paint.dim("─".repeat(full))];
}

function mainBlocks(screen: QuestionScreen, words: Catalogue, paint: Paint, room: number): readonly Block[] {
  const { one } = screen;
  const { item } = one;
  const t = words.interview;
  const marks = [item.is_key ? t.keyItem : "", one.answer?.flag ? t.flagged : ""].filter(Boolean).join(" ");
  const section = t.section(t.numerals(screen.sectionNumber), visible(one.section.title));
  const id = `${item.id}${marks ? ` ${marks}` : ""}`;
  const rule = item.pass?.text ?? item.pass?.rule ?? "";
  // Many checklists say it in the text already.
  const passes = item.tunable && !rule.includes("可配") ? `${rule}${t.tunable}` : rule;
  const said = readingText(item, readingOf(item, one.answer), words);
  const mark = one.answer?.carried ? t.carriedMark : "";
  const soFar = one.verdict === "未检查" ? "" : `${said} ${t.verdictArrow} ${words.terms.verdict[one.verdict]}${mark}`;
  const block = (drop: number, lines: readonly string[]): Block => ({ drop, lines });
  const named = (drop: number, label: string, text: string) => block(drop, labelled(label, text, room, paint));
  return [
    block(0, [`${paint.cyan(pad(clip(section, room - width(id) - 2), Math.max(0, room - width(id) - 1)))} ${id}`]),
    block(5, [""]),
    block(
      0,
      wrap(visible(item.question), room).map((line) => paint.bold(line)),
    ),
    block(5, [""]),
    named(0, t.criterion, passes),
    named(2, t.method, (item.method ?? []).join("、")),
    named(3, t.evidenceWanted, item.evidence_required ?? ""),
    named(1, t.guidance, item.guidance ?? ""),
    block(0, listed(item.required_set ?? item.options ?? [], room)),
    named(0, t.answeredSoFar, soFar),
    named(0, t.prior, priorText(one, words)),
    named(1, t.earlier, screen.earlier.map((each) => earlierText(each, words)).join("；")),
    named(4, t.noteLabel, one.answer?.note ?? ""),
  ];
}

const earlierText = ({ item, found }: QuestionScreen["earlier"][number], { interview: t }: Catalogue): string =>
  t.earlierOne({
    id: visible(item.finding_id),
    fact: visible([...item.fact].slice(0, 60).join("")),
    found: found === null ? t.notLookedAt : t.lookBack[found],
  });

/** Last time's answer, why it does not stand where it does not, and what can be done with it. */
function priorText({ item, prior }: ItemAssessment, words: Catalogue): string {
  if (!prior) return "";
  const t = words.interview;
  const why = prior.recheck === null ? "" : `${t.missing.recheck}${t.recheckWhy[prior.recheck]}`;
  return [readingText(item, readingOf(item, prior.answer), words), why, t.priorKeys].filter(Boolean).join("  ");
}

/** Entries of a list with the digit that picks each. */
function listed(entries: readonly string[], room: number): readonly string[] {
  return entries.length === 0
    ? []
    : wrap(entries.map((entry, index) => `${index + 1} ${visible(entry)}`).join("  "), room);
}

/** What the risk library knows about the item: level, manifestation, controls, basis. */
export function sideLines(
  { one, criteria }: Pick<QuestionScreen, "one" | "criteria">,
  words: Catalogue,
  paint: Paint,
  room: number,
): readonly string[] {
  const t = words.interview;
  const points = one.riskPoints
    .slice(0, 2)
    .flatMap((point) => [
      ...wrap(`${t.riskPoint} ${point.id} ${visible(point.name)} · ${t.pointLevel(point.level)}`, room).map((line) =>
        paint.cyan(line),
      ),
      ...labelled(t.manifestation, point.manifestation, room, paint),
      ...labelled(t.controls, point.controls.map((control) => control.text).join("；"), room, paint),
      "",
    ]);
  return [...points, ...labelled(t.basis, criteriaText(criteria, words), room, paint)];
}

/** Bases in one line, each as cited; one that nobody has looked up says so. */
export const criteriaText = (criteria: readonly Criterion[], words: Catalogue): string =>
  criteria
    .map((one) => {
      const mark = needsVerification(one) ? words.interview.notYetVerified : "";
      return `《${one.title}》${one.doc_no ?? ""}${one.clause ?? ""}${mark}`;
    })
    .join("；");

function labelled(label: string, text: string, room: number, paint: Paint): readonly string[] {
  if (text === "") return [];
  const indent = width(label) + 2;
  return wrap(visible(text), Math.max(10, room - indent)).map((line, index) =>
    index === 0 ? `${paint.dim(label)}  ${line}` : `${" ".repeat(indent)}${line}`,
  );
}

function beside(main: readonly string[], side: readonly string[], room: number, paint: Paint): readonly string[] {
  if (side.length === 0) return main;
  const rows = Math.max(main.length, side.length);
  return Array.from({ length: rows }, (_, row) =>
    `${pad(main[row] ?? "", room)} ${paint.dim("│")} ${side[row] ?? ""}`.trimEnd(),
  );
}

function keyLines(screen: QuestionScreen, words: Catalogue, paint: Paint, full: number): readonly string[] {
  const t = words.interview;
  const shown = screen.choices.map((choice) => {
    const label = `${choice.key} ${words.terms.answer[choice.answer]}`;
    const verdict =
      choice.answer === "是" || choice.answer === "否"
        ? ` ${t.verdictArrow} ${inColour(choice.verdict, words, paint)}`
        : "";
    return `${label}${verdict}`;
  });
  const typed = screen.one.item.answer_type !== "是否";
  const answers = typed ? [] : [`${shown.join("    ")}    0 ${t.more}`];
  return [...answers, ...wrap(typed ? t.footerTyped : t.footer, full).map((line) => paint.dim(line))];
}

/** A verdict in the colour that the whole tool uses for it; the word itself always stands there too. */
export function inColour(verdict: Verdict, words: Catalogue, paint: Paint): string {
  const word = words.terms.verdict[verdict];
  if (verdict === "合格") return paint.green(word);
  return verdict === "不合格" ? paint.red(word) : word;
}
