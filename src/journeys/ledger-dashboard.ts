import type { Io } from "../io/io.ts";
import { extname, join } from "../io/paths.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import { dashboardPage } from "../render/dashboard/dashboard-page.ts";
import { fileName } from "../render/document-name.ts";
import type { PageAssets } from "../render/page/page-frame.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { type DashboardColumn, type DashboardView, dashboardView } from "../view/ledger/dashboard.ts";
import { CannotRender, isFolder, type Rendered } from "./document-output.ts";
import { figureLookup } from "./figures-of-run.ts";
import { shippedProfile } from "./ledger-profiles.ts";
import { whyLeftOut } from "./left-out.ts";
import { ledgerStats, type Stats, type StatsOptions } from "./ledger-stats.ts";
import { findProject } from "./project.ts";
import { releaseWorks } from "./release.ts";
import { wantedPeriod } from "./wanted-period.ts";

export interface DashboardOptions extends StatsOptions {
  /** A file that ends in .html, a folder, "-" for stdout. */
  readonly output: string;
  readonly force: boolean;
  readonly mask: string | null;
  readonly title: string | null;
}

export interface Dashboard extends Stats {
  /** Null where no ledger was counted: nothing is written then. */
  readonly rendered: Rendered | null;
}

/**
 * Ledgers of rectification → one page that shows the figures of `ledger stats`. Throws CannotRender for a period or mask not
 * understood, or an output that is no page, LeakFound, WriteRefused, or the system's error.
 */
export async function ledgerDashboard(options: DashboardOptions, io: Io, words: Catalogue): Promise<Dashboard> {
  const { output, asOf, title } = options;
  const folder = output !== "-" && (await isFolder(output, io));
  if (!folder && output !== "-" && !/^\.html?$/i.test(extname(output)))
    throw new CannotRender("extension", output, ["html"]);
  const read = await ledgerStats(options, io);
  const { tables, stats, before } = read;
  // A page that lacks what was asked for would be taken for one that has it.
  if (stats === null || (options.before.length > 0 && stats.compare === null)) return { ...read, rendered: null };
  const { project } = (await findProject(options.config ?? undefined, io)) ?? {};
  const organisation = project?.organisation?.name ?? null;
  const { dimensions } = words.ledgerStats;
  const left = [...read.left_out, ...read.left_out_before].map((one) => ({
    path: one.path,
    why: whyLeftOut(one, words.ledgerStats),
  }));
  const view = dashboardView(tables, stats, {
    title,
    organisation,
    leftOut: left,
    columns: columns(dimensions.line),
    wanted: wantedPeriod(options.period),
    lookup: figureLookup(read.run),
    before,
  });
  const unit = commonUnit(tables) ?? organisation ?? "";
  const named = [unit, words.ledgerDashboard.name, (view.period?.to ?? asOf).replaceAll("-", ""), "01"];
  const assets = await dashboardAssets(io);
  const work = {
    view,
    records: [...tables, ...(before?.tables ?? [])],
    name: (extension: string) => fileName(named, extension),
    make: async (shown: object) => new TextEncoder().encode(dashboardPage(shown as DashboardView, words, assets)),
  };
  const rendered = await releaseWorks([work], options, { folder, format: "html" }, io, words);
  return { ...read, rendered };
}

function commonUnit(tables: readonly RectificationTable[]): string | null {
  const [first] = tables;
  return tables.every(({ unit }) => unit === first?.unit) ? (first?.unit ?? null) : null;
}

/** The columns of ledgers of rectification, the fullest profile's order first; business lines, which libraries tell, last. */
function columns(line: string): readonly DashboardColumn[] {
  const all = ["rectification-full", "rectification", "problem"].flatMap((key) => shippedProfile(key).columns);
  const kinds: Readonly<Record<string, DashboardColumn["kind"]>> = { money: "money", date: "date", integer: "number" };
  const known = new Map<string, DashboardColumn>();
  for (const { key, header, type } of all)
    if (!known.has(key)) known.set(key, { key, header, kind: kinds[type] ?? "text" });
  return [...known.values(), { key: "line", header: line, kind: "text" }];
}

/** The modules of the page's script, each behind those it uses. */
const SCRIPT = ["data", "dom", "panels", "trend", "detail", "list", "main"];

/** What the page carries: its style, and its script as one: the modules without the words that join modules. */
async function dashboardAssets(io: Io): Promise<PageAssets> {
  const read = async (...file: readonly string[]) =>
    new TextDecoder().decode(await io.files.read(join(io.shipped, "templates", "page", ...file)));
  const modules = await Promise.all(SCRIPT.map((name) => read("dashboard", `${name}.js`)));
  const script = modules.map((text) => text.replace(/^import [^;]*;\n/gm, "").replace(/^export /gm, "")).join("");
  return {
    css: await read("dashboard", "dashboard.css"),
    script: `"use strict";\n(() => {\n${script}})();\n`,
    sha256: io.sha256,
  };
}
