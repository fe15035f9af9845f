import type { Io, Terminal } from "../io/io.ts";
import { relative, resolve } from "../io/paths.ts";
import { VERSION } from "../model/version.ts";
import type { Paint } from "../render/chalk.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { checklistFolders, knownChecklists } from "./find-checklist.ts";
import { type Entry, pick } from "./pick.ts";
import { DocumentRefused, type FoundProject, findProject } from "./project.ts";
import { type BoardRow, board } from "./status.ts";

/** What was chosen, as the arguments of the command that does it; `help`: show all commands; null: nothing. */
export type Chosen = { readonly argv: readonly string[] } | "help" | null;

interface Here {
  readonly found: FoundProject | null;
  /** The project's configuration is there, but cannot be used. */
  readonly broken: boolean;
  /** Folder for papers, as typed from here, ending in "/". */
  readonly papersFolder: string;
  readonly papers: readonly BoardRow[];
  readonly io: Io;
  readonly terminal: Terminal;
  readonly words: Catalogue;
  readonly paint: Paint;
}

const TEMPLATES = {
  rectification: "xlsx",
  workpaper: "html",
  confirmation: "html",
  "self-inspection": "html",
} as const;

/** Looks at what can be done here and lets the person choose; digits only, so that an input method cannot interfere. */
export async function menu(
  config: string | null,
  io: Io,
  terminal: Terminal,
  words: Catalogue,
  paint: Paint,
): Promise<Chosen> {
  const here = await lookAround(config, io, terminal, words, paint);
  for (;;) {
    const chosen = await pick([...head(here)], mainEntries(here), false, here);
    if (chosen === null) return null;
    const work = await chosen();
    if (work !== "back") return work;
  }
}

async function lookAround(
  config: string | null,
  io: Io,
  terminal: Terminal,
  words: Catalogue,
  paint: Paint,
): Promise<Here> {
  const { found, broken } = await projectHere(config, io);
  const folder = resolve(found?.folder ?? io.cwd, found?.project.papers ?? ".");
  const shown = relative(io.cwd, folder).replaceAll("\\", "/") || ".";
  const there = (await io.files.stat(folder))?.kind === "folder";
  const papers = there ? await board(shown, "near", found, io) : [];
  return { found, broken, papersFolder: `${shown}/`, papers, io, terminal, words, paint };
}

async function projectHere(config: string | null, io: Io) {
  try {
    return { found: await findProject(config ?? undefined, io), broken: false };
  } catch (error) {
    if (error instanceof DocumentRefused) return { found: null, broken: true };
    throw error;
  }
}

function head({ words, found, broken, io }: Here): readonly string[] {
  const t = words.desk.menu;
  const project = found?.project.organisation.name ?? (broken ? t.brokenProject : t.noProject);
  return [t.title(VERSION), t.folder({ folder: io.cwd, project })];
}

type Next = () => Promise<Chosen | "back">;

function mainEntries(here: Here): readonly Entry<Next>[] {
  const t = here.words.desk.menu;
  const open = here.papers.filter((row) => row.state === "进行中").sort((a, b) => (latest(a) < latest(b) ? 1 : -1));
  const readable = here.papers.filter((row) => row.state !== "损坏");
  const [last, ...others] = open;
  return [
    ...(last ? [{ name: goOnText(last, here), value: async () => goOn(last) }] : []),
    ...(others.length > 0
      ? [{ name: t.others(others.length), value: () => pickPaper(t.whichPaper, others, goOn, here) }]
      : []),
    ...(here.found || here.broken ? [] : [{ name: t.init, value: () => newProject(here) }]),
    { name: t.start, value: () => pickChecklist(here) },
    ...(readable.length > 0 ? [{ name: t.render, value: () => pickRender(readable, here) }] : []),
    ...(here.papers.length > 0
      ? [{ name: t.status, value: async () => ({ argv: ["status", here.papersFolder] }) }]
      : []),
    { name: t.search, value: () => lookUp(here) },
    { name: t.help, value: async () => "help" as const },
  ];
}

const latest = (row: BoardRow): string => row.last_at ?? "";

const goOnText = (row: BoardRow, { words }: Here) =>
  words.desk.menu.goOn({
    unit: row.unit?.name ?? "",
    title: row.checklist?.title ?? "",
    done: row.answered ?? 0,
    total: row.total ?? 0,
  });

const goOn = (row: BoardRow): Chosen => ({ argv: ["inspect", row.checklist?.id ?? "", "-o", path(row)] });

/** A name that begins with a dash is no option. */
const path = (row: BoardRow): string => (row.path.startsWith("-") ? `./${row.path}` : row.path);

async function pickPaper(
  title: string,
  rows: readonly BoardRow[],
  then: (row: BoardRow) => Chosen | Promise<Chosen | "back">,
  here: Here,
): Promise<Chosen | "back"> {
  const t = here.words.desk.menu;
  const state = (row: BoardRow) =>
    row.state === "已完成" ? t.finished : t.open({ done: row.answered ?? 0, total: row.total ?? 0 });
  const name = (row: BoardRow) => [row.unit?.name, row.checklist?.title, state(row), row.path].join("  ");
  const row = await pick(
    [title],
    rows.map((value) => ({ name: name(value), value })),
    true,
    here,
  );
  return row === null ? "back" : then(row);
}

async function pickChecklist(here: Here): Promise<Chosen | "back"> {
  const { io, found, words } = here;
  const { listChecklists } = await import("./library/look.ts");
  const titles = new Map((await listChecklists(found, io)).found.map((row) => [row.id, row.title]));
  const ids = await knownChecklists(checklistFolders(found, io), io);
  const entries = ids.map((value) => ({ name: `${value}  ${titles.get(value) ?? ""}`, value }));
  const id = await pick([words.desk.menu.whichChecklist], entries, true, here);
  return id === null ? "back" : { argv: ["inspect", id, "-o", here.papersFolder] };
}

async function lookUp({ terminal, words }: Here): Promise<Chosen | "back"> {
  const t = words.desk.menu;
  const typed = await terminal.askText({
    frame: t.search,
    label: t.searchLabel,
    problem: (text) => (/^(?!-).*\S/u.test(text.trim()) ? null : t.searchProblem),
  });
  return typed === null ? "back" : { argv: ["library", "search", typed.trim()] };
}

function pickRender(rows: readonly BoardRow[], here: Here): Promise<Chosen | "back"> {
  const t = here.words.desk.menu;
  const templates = Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[];
  return pickPaper(
    t.whichToRender,
    rows,
    async (row) => {
      const entries = templates.map((value) => ({ name: t.template[value], value }));
      const template = await pick([t.whichTemplate], entries, true, here);
      if (template === null) return "back";
      return { argv: ["render", template, path(row), "-o", await freeName(path(row), template, here)] };
    },
    here,
  );
}

/** Beside the paper, under a name that is not taken: nothing that was made before is replaced from a menu. */
async function freeName(paper: string, template: keyof typeof TEMPLATES, { io, words }: Here): Promise<string> {
  const stem = `${paper.replace(/\.paper$/, "")}-${words.desk.menu.file[template]}`;
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? "" : `-${n}`}.${TEMPLATES[template]}`;
    if ((await io.files.stat(resolve(io.cwd, name))) === null) return name;
  }
}

async function newProject({ terminal, words }: Here): Promise<Chosen | "back"> {
  const t = words.desk.menu;
  const name = await terminal.askText({
    frame: t.init,
    label: t.folderName,
    initial: t.folderDefault,
    problem: (text) => (/^(?!-)[^/\\:*?"<>|\p{Cc}]{1,100}$/u.test(text.trim()) ? null : t.folderProblem),
  });
  return name === null ? "back" : { argv: ["init", name.trim()] };
}
