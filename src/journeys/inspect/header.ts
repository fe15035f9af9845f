import type { Io } from "../../io/io.ts";
import { dirname, join } from "../../io/paths.ts";
import type { AnswersHeader, Checklist, PaperHeader, PlainDate, Project } from "../../model/generated/documents.ts";

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
    index_no: stated.index_no ?? (unit ? await nextIndex(unit.code, sources, io) : undefined),
    preparers,
    date: stated.date ?? sources.asOf,
  };
}

/** The unit with this code, as the project names it; a code the project does not know is taken as its own name. */
export const unitOf = (project: Project | null, code: string) => {
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
export async function nextIndex(
  unit: string,
  { checklist, path }: Pick<HeaderSources, "checklist" | "path">,
  io: Io,
): Promise<string> {
  const prefix = `${unit}${checklist.id.replace(/^CK-/, "")}`;
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
