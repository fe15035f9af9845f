import type { Terminal } from "../../io/io.ts";
import type { AnswersHeader, PaperHeader, Project } from "../../model/generated/documents.ts";
import { parseDate } from "../../model/plain-date.ts";
import { clipLines } from "../../render/terminal/fit.ts";
import { headerLines } from "../../render/terminal/header-lines.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { askLine } from "./ask-line.ts";
import { completeHeader } from "./header.ts";

/** Who is asked, in which words, and what the project knows. */
export interface Asking {
  readonly terminal: Terminal;
  readonly words: Catalogue;
  readonly project: Project | null;
}

/** For a new paper: also which index number to propose for a unit. */
export interface AskingAnew extends Asking {
  readonly indexFor: (unit: string) => Promise<string>;
}

/** The header after one more question; null: back to the question before. */
type Question = (header: AnswersHeader, asking: AskingAnew) => Promise<AnswersHeader | null>;

/**
 * Asks once for what a new paper's header needs, proposing what is known; Escape goes back one question. At the end the
 * header is shown as it will stand. Null: the person went back beyond the first question.
 */
export async function askHeader(known: AnswersHeader, asking: AskingAnew): Promise<PaperHeader | null> {
  let header = known;
  for (let at = 0; at >= 0; ) {
    const question = QUESTIONS[at];
    const answered = question
      ? await question(header, asking)
      : await review(header, asking.words.interview.headerBegin, asking);
    if (answered === null) at -= 1;
    else if (question) {
      header = answered;
      at += 1;
    } else return completeHeader(answered);
  }
  return null;
}

/** The header of a paper that is open: what was left to be drafted can be stated. Null: nothing was changed. */
export async function changeHeader(header: PaperHeader, asking: Asking): Promise<PaperHeader | null> {
  const changed = await review(header, asking.words.interview.keys.back, asking);
  return changed === null ? null : completeHeader(changed);
}

const ID = /^[^\s/\\:*?"<>|]{1,64}$/;
const blank = (words: Catalogue) => (given: string) =>
  given.trim() === "" ? words.interview.headerProblem.blank : null;
const badId = (words: Catalogue) => (given: string) =>
  ID.test(given.trim()) ? null : words.interview.headerProblem.id;
const badDate = (words: Catalogue) => (given: string) => (parseDate(given) ? null : words.interview.headerProblem.date);

const line = async (
  { terminal, words }: Asking,
  label: string,
  initial: string | undefined,
  most: number,
  problem?: (given: string) => string | null,
): Promise<string | null> => {
  const typed = await askLine(
    { terminal, words },
    { frame: words.interview.headerTitle, label, initial, most, problem },
  );
  return typed === null ? null : typed.trim();
};

const QUESTIONS: readonly Question[] = [
  async (header, { terminal, words }) => {
    const order = header.nature === "检查" ? (["检查", "自查"] as const) : (["自查", "检查"] as const);
    const nature = await terminal.choose({
      frame: words.interview.headerTitle,
      label: words.interview.header.nature,
      choices: order.map((value) => ({ value, name: words.terms.nature[value] })),
    });
    return nature === null ? null : { ...header, nature: nature === "检查" ? "检查" : "自查" };
  },
  async (header, asking) => {
    const asked = await askUnit(header, asking);
    const before = header.unit?.code;
    if (asked === null || before === undefined || before === asked.unit?.code) return asked;
    // A number that was proposed for another unit is not this one's.
    return header.index_no === (await asking.indexFor(before)) ? { ...asked, index_no: undefined } : asked;
  },
  async (header, asking) => {
    const { words } = asking;
    const name = await line(asking, words.interview.header.project, header.project?.name, 80, blank(words));
    return name === null ? null : { ...header, project: { ...header.project, name } };
  },
  async (header, asking) => {
    const { words } = asking;
    const no = await line(asking, words.interview.header.project_no, header.project?.no, 64, (given) =>
      given.trim() === "" ? null : badId(words)(given),
    );
    const name = header.project?.name ?? "";
    return no === null ? null : { ...header, project: no === "" ? { name } : { no, name } };
  },
  async (header, asking) => {
    const { words } = asking;
    const subject = await line(asking, words.interview.header.subject, header.subject, 80, blank(words));
    return subject === null ? null : { ...header, subject };
  },
  async (header, asking) => {
    const { words } = asking;
    const typed = await line(asking, words.interview.header.period_from, header.period?.from, 40, badDate(words));
    const from = typed === null ? null : parseDate(typed);
    return from === null ? null : { ...header, period: { from, to: header.period?.to ?? "" } };
  },
  async (header, asking) => {
    const { words } = asking;
    const from = header.period?.from ?? "";
    const typed = await line(
      asking,
      words.interview.header.period_to,
      header.period?.to,
      40,
      (given) =>
        badDate(words)(given) ?? ((parseDate(given) ?? "") < from ? words.interview.headerProblem.order : null),
    );
    const to = typed === null ? null : parseDate(typed);
    return to === null ? null : { ...header, period: { from, to } };
  },
  async (header, asking) => {
    const { words } = asking;
    const proposed = header.index_no ?? (await asking.indexFor(header.unit?.code ?? ""));
    const index_no = await line(asking, words.interview.header.index_no, proposed, 64, badId(words));
    return index_no === null ? null : { ...header, index_no };
  },
  async (header, asking) => {
    const { words, project } = asking;
    const names = (header.preparers ?? []).map((one) => one.name).join("、");
    const typed = await line(asking, words.interview.header.preparers, names, 500, (given) =>
      peopleOf(given, header, project).length === 0
        ? words.interview.headerProblem.blank
        : peopleOf(given, header, project).some((one) => [...one.name].length > 60)
          ? words.interview.inputProblem.long(60)
          : null,
    );
    return typed === null ? null : { ...header, preparers: peopleOf(typed, header, project) };
  },
  async (header, asking) => {
    const { words } = asking;
    const typed = await line(asking, words.interview.header.date, header.date, 40, badDate(words));
    const date = typed === null ? null : parseDate(typed);
    return date === null ? null : { ...header, date };
  },
];

async function askUnit(header: AnswersHeader, asking: Asking): Promise<AnswersHeader | null> {
  const { terminal, words, project } = asking;
  const t = words.interview;
  const units = project?.units ?? [];
  if (units.length > 0) {
    const first = units.filter((unit) => unit.code === header.unit?.code);
    const sorted = [...first, ...units.filter((unit) => !first.includes(unit))];
    const code = await terminal.choose({
      frame: t.headerTitle,
      label: t.header.unit,
      choices: [
        ...sorted.map((unit) => ({ value: unit.code, name: `${unit.code} ${unit.name}` })),
        { value: "", name: t.other },
      ],
    });
    const chosen = units.find((unit) => unit.code === code);
    if (code === null) return null;
    if (chosen) return { ...header, unit: { code: chosen.code, name: chosen.name } };
  }
  const code = await line(asking, t.header.unit_code, header.unit?.code, 64, badId(words));
  if (code === null) return null;
  const name = await line(asking, t.header.unit_name, header.unit?.name, 60, blank(words));
  return name === null ? null : { ...header, unit: { code, name } };
}

/** People by name; the roster's id where it knows the name. */
function peopleOf(typed: string, header: AnswersHeader, project: Project | null) {
  const roster = [...(header.preparers ?? []), ...(project?.people ?? [])];
  return typed
    .split(/[、,，;；]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const id = roster.find((person) => person.name === name)?.id;
      return id ? { id, name } : { name };
    });
}

/** Fields that most papers leave to the tool or to the project, and the characters each has room for. */
const OPTIONAL = { basis_document: 120, scope: 200, procedure: 4000, result: 4000, conclusion: 4000 } as const;
const SECRECY = ["公开", "内部", "秘密"] as const;

/** Shows the header and takes what else shall stand in it, until the person goes on (`going` names that key) or back. */
async function review(header: AnswersHeader, going: string, asking: Asking): Promise<AnswersHeader | null> {
  const { terminal, words } = asking;
  const t = words.interview;
  let shown = header;
  for (;;) {
    const lines = headerLines(shown, words, terminal.columns);
    const frame = [t.headerReview, "", ...clipLines(lines, terminal.rows - 6), "", `1 ${going}   2 ${t.headerMore}`];
    const key = await terminal.askKey(frame.join("\n"), ["1", "2", "escape"]);
    if (key === "escape") return null;
    if (key === "1") return shown;
    const field = await terminal.choose({
      frame: t.headerReview,
      label: t.headerMore,
      choices: (["secrecy", ...Object.keys(OPTIONAL)] as (keyof typeof OPTIONAL | "secrecy")[]).map((value) => ({
        value,
        name: t.header[value],
      })),
    });
    if (field !== null) shown = await stated(shown, field as keyof typeof OPTIONAL | "secrecy", asking);
  }
}

async function stated(
  header: AnswersHeader,
  field: keyof typeof OPTIONAL | "secrecy",
  asking: Asking,
): Promise<AnswersHeader> {
  const { terminal, words } = asking;
  const label = words.interview.header[field];
  if (field !== "secrecy") {
    const typed = await line(asking, label, header[field], OPTIONAL[field]);
    return typed === null ? header : { ...header, [field]: typed === "" ? undefined : typed };
  }
  const chosen = await terminal.choose({
    frame: words.interview.headerReview,
    label,
    choices: SECRECY.map((value) => ({ value, name: words.interview.secrecy[value] })),
  });
  const secrecy = SECRECY.find((one) => one === chosen);
  return secrecy ? { ...header, secrecy } : header;
}
