import type { Io, Terminal } from "../../io/io.ts";
import { dirname, join } from "../../io/paths.ts";
import type { AnswersHeader, Checklist, PaperHeader, PlainDate, Project } from "../../model/generated/documents.ts";
import { parseDate } from "../../model/plain-date.ts";
import type { Catalogue } from "../../text/catalogue.ts";

/** Fields of the header that nobody has stated, and that there is nobody to ask for. */
export class HeaderIncomplete extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`the header lacks ${fields.join(", ")}`);
  }
}

export interface HeaderSources {
  readonly checklist: Checklist;
  readonly project: Project | null;
  /** Unit code given with --org. */
  readonly org?: string;
  /** `header` of an answers file. */
  readonly stated: AnswersHeader;
  readonly asOf: PlainDate;
  /** The paper's folder; its neighbours tell the next index number. */
  readonly path: string;
}

/** What is known of the header before anybody is asked: the answers file, then --org, then the project, then the checklist. */
export async function knownHeader(sources: HeaderSources, io: Io): Promise<AnswersHeader> {
  const { project, stated, checklist } = sources;
  const defaults = project?.defaults ?? {};
  const unit = sources.org ? unitOf(project, sources.org) : (stated.unit ?? defaults.unit);
  const ongoing = projectOn(project, stated.date ?? sources.asOf);
  const preparers = stated.preparers ?? defaults.preparers ?? preparersOf(project);
  return {
    ...defaults,
    ...stated,
    nature: stated.nature ?? defaults.nature,
    project: stated.project ?? defaults.project ?? (ongoing && { no: ongoing.no, name: ongoing.name }),
    unit,
    subject: stated.subject ?? defaults.subject ?? checklist.title,
    period: stated.period ?? defaults.period,
    index_no:
      stated.index_no ??
      (unit ? await nextIndex(`${unit.code}${checklist.id.replace(/^CK-/, "")}`, sources.path, io) : undefined),
    preparers,
    date: stated.date ?? sources.asOf,
  };
}

/** The unit with this code, as the project names it; a code the project does not know is taken as its own name. */
const unitOf = (project: Project | null, code: string) => {
  const known = [...(project?.units ?? []), ...(project ? [project.organisation] : [])].find(
    (one) => one.code === code,
  );
  return { code, name: known?.name ?? code };
};

const projectOn = (project: Project | null, date: PlainDate) =>
  (project?.projects ?? []).find((one) => (one.from ?? date) <= date && (one.to ?? date) >= date);

const preparersOf = (project: Project | null) => {
  const person = (project?.people ?? []).find((one) => one.id === project?.by);
  return person && [{ id: person.id, name: person.name }];
};

/** `{org}{checklist key}{nn}`: the first number that no paper beside this one uses. */
async function nextIndex(prefix: string, path: string, io: Io): Promise<string> {
  const folder = dirname(path);
  const names = (await io.files.stat(folder))?.kind === "folder" ? await io.files.list(folder) : [];
  const used = new Set<string>();
  for (const name of names.filter((one) => one.endsWith(".paper"))) {
    const file = join(folder, name, "paper.yaml");
    if ((await io.files.stat(file))?.kind !== "file") continue;
    const index = /^ {2}index_no: ["']?([^"'\r\n]+)/m.exec(new TextDecoder().decode(await io.files.read(file)))?.[1];
    if (index) used.add(index.trim());
  }
  for (let n = 1; ; n += 1) {
    const index = `${prefix}${String(n).padStart(2, "0")}`;
    if (!used.has(index)) return index;
  }
}

/** The header as it stands, where nobody can be asked. @throws HeaderIncomplete naming what is missing */
export function completeHeader(known: AnswersHeader): PaperHeader {
  const required = ["nature", "project", "unit", "subject", "period", "index_no", "preparers", "date"] as const;
  const missing = required.filter((field) => known[field] === undefined);
  if (missing.length > 0) throw new HeaderIncomplete(missing);
  return dropUndefined(known) as PaperHeader;
}

const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** Asks once for what a new paper's header needs, proposing what is known. Null: the person went back. */
export async function askHeader(
  known: AnswersHeader,
  project: Project | null,
  terminal: Terminal,
  words: Catalogue,
): Promise<PaperHeader | null> {
  const t = words.interview;
  const text = (label: string, initial: string | undefined, problem?: (given: string) => string | null) =>
    terminal.askText({ frame: t.headerTitle, label, initial, problem });
  const filled = (given: string) => (given.trim() === "" ? t.headerProblem.blank : null);
  const isId = (given: string) => (/^[^\s/\\:*?"<>|]{1,64}$/.test(given.trim()) ? null : t.headerProblem.id);
  const isDate = (given: string) => (parseDate(given) ? null : t.headerProblem.date);

  const nature = await terminal.choose({
    frame: t.headerTitle,
    label: t.header.nature,
    choices: (known.nature === "检查" ? (["检查", "自查"] as const) : (["自查", "检查"] as const)).map((value) => ({
      value,
      name: words.terms.nature[value],
    })),
  });
  if (nature === null) return null;
  const unit = await askUnit(known, project, terminal, words);
  if (unit === null) return null;
  const name = await text(t.header.project, known.project?.name, filled);
  if (name === null) return null;
  const no = await text(t.header.project_no, known.project?.no, (given) => (given.trim() === "" ? null : isId(given)));
  if (no === null) return null;
  const subject = await text(t.header.subject, known.subject, filled);
  if (subject === null) return null;
  const from = await text(t.header.period_from, known.period?.from, isDate);
  if (from === null) return null;
  const to = await text(
    t.header.period_to,
    known.period?.to,
    (given) => isDate(given) ?? ((parseDate(given) ?? "") < (parseDate(from) ?? "") ? t.headerProblem.order : null),
  );
  if (to === null) return null;
  const index_no = await text(t.header.index_no, known.index_no, isId);
  if (index_no === null) return null;
  const preparers = await text(t.header.preparers, (known.preparers ?? []).map((one) => one.name).join("、"), filled);
  if (preparers === null) return null;
  const date = await text(t.header.date, known.date, isDate);
  if (date === null) return null;
  return completeHeader({
    ...known,
    nature: nature === "检查" ? "检查" : "自查",
    project: { ...(no.trim() ? { no: no.trim() } : {}), name: name.trim() },
    unit,
    subject: subject.trim(),
    period: { from: parseDate(from) ?? from, to: parseDate(to) ?? to },
    index_no: index_no.trim(),
    preparers: peopleOf(preparers, known, project),
    date: parseDate(date) ?? date,
  });
}

async function askUnit(known: AnswersHeader, project: Project | null, terminal: Terminal, words: Catalogue) {
  const t = words.interview;
  const units = project?.units ?? [];
  if (units.length > 0) {
    const first = units.filter((unit) => unit.code === known.unit?.code);
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
    if (chosen) return { code: chosen.code, name: chosen.name };
  }
  const code = await terminal.askText({
    frame: t.headerTitle,
    label: t.header.unit_code,
    initial: known.unit?.code,
    problem: (given) => (/^[^\s/\\:*?"<>|]{1,64}$/.test(given.trim()) ? null : t.headerProblem.id),
  });
  if (code === null) return null;
  const name = await terminal.askText({
    frame: t.headerTitle,
    label: t.header.unit_name,
    initial: known.unit?.name,
    problem: (given) => (given.trim() === "" ? t.headerProblem.blank : null),
  });
  return name === null ? null : { code: code.trim(), name: name.trim() };
}

/** People by name; the roster's id where it knows the name. */
function peopleOf(typed: string, known: AnswersHeader, project: Project | null) {
  const roster = [...(known.preparers ?? []), ...(project?.people ?? [])];
  return typed
    .split(/[、,，;；]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const id = roster.find((person) => person.name === name)?.id;
      return id ? { id, name } : { name };
    });
}
