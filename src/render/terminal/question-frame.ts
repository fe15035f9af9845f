import { needsVerification } from "../../field/citation.ts";
import type { Choice } from "../../interview/choices.ts";
import type { Progress } from "../../interview/next.ts";
import { readingOf } from "../../interview/reading.ts";
import type { Checklist, Criterion, PaperHeader } from "../../model/generated/documents.ts";
import type { ItemAssessment, Verdict } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { pad, width, wrap } from "../width.ts";
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
  readonly columns: number;
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
  const body = mainLines(screen, words, paint, main);
  return [
    ...headLines(screen, words, paint, full),
    ...beside(body, side, main, paint),
    paint.dim("─".repeat(full)),
    ...screen.messages.flatMap((message) => wrap(visible(message), full)).map((line) => paint.yellow(line)),
    ...(screen.asking === "answer" ? keyLines(screen, words, paint, full) : []),
  ].join("\n");
}

function headLines(screen: QuestionScreen, words: Catalogue, paint: Paint, full: number): readonly string[] {
  const right = words.interview.progress(screen.progress);
  const room = full - width(right) - 2;
  const left = cut(visible(`${screen.checklist.title} · ${screen.header.unit.name}`), room);
  return [`${paint.bold(pad(left, room))}  ${right}`, paint.dim("─".repeat(full))];
}

function mainLines(screen: QuestionScreen, words: Catalogue, paint: Paint, room: number): readonly string[] {
  const { one } = screen;
  const { item } = one;
  const t = words.interview;
  const marks = [item.is_key ? t.keyItem : "", one.answer?.flag ? t.flagged : ""].filter(Boolean).join(" ");
  const section = t.section(t.numerals(screen.sectionNumber), visible(one.section.title));
  const id = `${item.id}${marks ? ` ${marks}` : ""}`;
  const lines = [
    `${paint.cyan(pad(cut(section, room - width(id) - 2), Math.max(0, room - width(id) - 1)))} ${id}`,
    "",
    ...wrap(visible(item.question), room).map((line) => paint.bold(line)),
    "",
    ...labelled(
      t.criterion,
      `${item.pass?.text ?? item.pass?.rule ?? ""}${item.tunable ? t.tunable : ""}`,
      room,
      paint,
    ),
    ...labelled(t.method, (item.method ?? []).join("、"), room, paint),
    ...labelled(t.evidenceWanted, item.evidence_required ?? "", room, paint),
    ...labelled(t.guidance, item.guidance ?? "", room, paint),
    ...listed(item.required_set ?? item.options ?? [], room),
  ];
  const said = readingText(item, readingOf(item, one.answer), words);
  if (one.verdict !== "未检查")
    lines.push(
      ...labelled(t.answeredSoFar, `${said} ${t.verdictArrow} ${words.terms.verdict[one.verdict]}`, room, paint),
    );
  if (one.answer?.note) lines.push(...labelled(t.noteLabel, one.answer.note, room, paint));
  return lines;
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

function cut(text: string, room: number): string {
  if (width(text) <= room) return text;
  let kept = "";
  for (const letter of text) {
    if (width(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
