import type { Ratio } from "../../field/ratio.ts";
import type { Dimension } from "../../model/ledger-dimensions.ts";
import { toWan } from "../../model/money.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { DashboardView } from "../../view/ledger/dashboard.ts";
import { SEVERITY_INK, UNRATED_INK } from "../charts/ink.ts";
import { escapeHtml } from "../html/escape.ts";
import { type PageAssets, pageFrame } from "../page/page-frame.ts";
import { dashboardData } from "./dashboard-data.ts";

/** The counts at the head of the page. */
const COUNTS = [
  "total",
  "done",
  "closed",
  "overdue_open",
  "due_today_open",
  "repeats",
  "extended",
  "cancelled",
] as const;
const LIGHTS = ["red", "yellow", "green", "none"] as const;
const ROLLED = ["opening", "added", "closed", "cancelled", "ending"] as const;
const SIGNS = ["", "＋", "－", "－", "＝"];
/** In the order in which they stand on a ledger. */
const STATUSES = ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销"];

/** The page of `ledger dashboard`: its totals stand in it as text, all else is drawn from its data by its script. */
export function dashboardPage(view: DashboardView, words: Catalogue, assets: PageAssets): string {
  const { ledgerDashboard: t, papers } = words;
  const title = view.title ?? [view.organisation ?? "", t.page.title].join("");
  const body = [
    head(title, view, words),
    filters(view, words),
    `<noscript><p class="notice">${escapeHtml(t.page.noScript)}</p></noscript>`,
    `<p class="on-paper" data-on-paper></p>`,
    counts(view, words),
    rates(view, words),
    `<div class="columns">${roll(view, words)}${lights(view, words)}</div>`,
    trend(view, words),
    `<div class="columns">${panel("overdue", ["org", "owner_unit", "owner", "category", "line", "risk_point"], view, words)}${panel("cross", ["category", "risk_point", "org", "line", "rect_type"], view, words)}</div>`,
    `<div class="columns">${panel("recurrence", ["org", "category", "risk_point", "line"], view, words)}${panel("pareto", ["category", "org", "risk_point", "line", "owner_unit"], view, words)}</div>`,
    list(words),
    dialog(words),
    `<script type="application/json" id="data">${dashboardData(view, words)}</script>`,
  ].join("\n");
  const [before, between, after] = papers.page.pageOf;
  const numbers = `@page{@bottom-center{content:${before} counter(page) ${between} counter(pages) ${after}}}\n`;
  const css = `${inks()}${assets.css}\n${numbers}`;
  return pageFrame({
    title: escapeHtml(title),
    kind: "dashboard",
    body,
    lang: words.locale,
    skip: papers.page.skip,
    assets: { ...assets, css },
  });
}

/** The colours of levels are those of every drawing. */
function inks(): string {
  const fills = [...Object.values(SEVERITY_INK), UNRATED_INK].map(({ fill }, at) => `--level-${at}: ${fill};`);
  return `:root { ${fills.join(" ")} }\n`;
}

/** 12345 → 12,345 */
const grouped = (value: number | string): string => String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

function head(title: string, view: DashboardView, { ledgerDashboard: { page } }: Catalogue): string {
  const { stats, period, left_out: leftOut, before } = view;
  const says = [
    page.asOf(view.as_of),
    period ? page.period(period) : page.noPeriod,
    page.sources({ tables: grouped(view.sources.length), rows: grouped(stats.rows) }),
    ...(stats.outside > 0 ? [page.outside(grouped(stats.outside))] : []),
    ...(stats.told_twice > 0 ? [page.toldTwice(grouped(stats.told_twice))] : []),
    ...(before ? [page.before(before.as_of)] : []),
  ];
  const missing = leftOut.map(({ path, why }) => `<li>${escapeHtml(path)}　${escapeHtml(why)}</li>`).join("");
  const left = missing
    ? `<details class="left-out"><summary>${escapeHtml(page.leftOut(grouped(leftOut.length)))}</summary><ul>${missing}</ul></details>`
    : "";
  return `<header class="top"><h1>${escapeHtml(title)}</h1><p>${says.map((one) => `<span>${escapeHtml(one)}</span>`).join("")}</p>${left}</header>`;
}

function filters(view: DashboardView, { ledgerDashboard: t, ledgerStats }: Catalogue): string {
  const { page, script } = t;
  const keys = ["org", "severity", "status", "category", "owner"] as const;
  const header = (key: string) => view.columns.find((one) => one.key === key)?.header ?? key;
  const names: Readonly<Record<string, string>> = ledgerStats.dimensions;
  const select = (key: (typeof keys)[number]) => {
    const texts = view.texts[key] ?? [];
    const rank = (text: string) => (key === "severity" ? view.levels : STATUSES).indexOf(text);
    const places = texts
      .map((text, at) => ({ text, place: at + 1 }))
      .sort((a, b) => rank(a.text) - rank(b.text) || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.place - b.place));
    const empty = (view.cells[key] ?? []).includes(0) ? `<option value="0">${escapeHtml(script.none)}</option>` : "";
    const options = places.map(({ text, place }) => `<option value="${place}">${escapeHtml(text)}</option>`).join("");
    return `<label>${escapeHtml(names[key] ?? header(key))} <select name="${key}"><option value="">${escapeHtml(page.all)}</option>${options}${empty}</select></label>`;
  };
  return [
    `<form class="filters" data-filters hidden aria-label="${escapeHtml(page.filters)}">`,
    ...keys.map(select),
    `<label class="words">${escapeHtml(page.search)} <input type="search" name="words" placeholder="${escapeHtml(page.searchHint)}"></label>`,
    `<label class="box"><input type="checkbox" name="overdue"> ${escapeHtml(page.overdueOnly)}</label>`,
    `<button type="reset">${escapeHtml(page.clear)}</button>`,
    `<output role="status" data-chosen></output></form>`,
  ].join("");
}

const section = (kind: string, title: string, body: string, tools = ""): string =>
  `<section class="${kind}" aria-labelledby="${kind}-title"><div class="heading"><h2 id="${kind}-title">${escapeHtml(title)}</h2>${tools}</div>${body}</section>`;

function counts({ stats }: DashboardView, { ledgerDashboard: { page }, ledgerStats }: Catalogue): string {
  const items = COUNTS.map((key) => {
    const [name = "", note] = ledgerStats.counts[key].split(/(?=（)|(?= \()/);
    return `<li><span class="name">${escapeHtml(name)}${note ? `<small>${escapeHtml(note)}</small>` : ""}</span><strong data-measure="${key}">${grouped(stats[key])}</strong></li>`;
  });
  return section("counts", page.counts, `<ul>${items.join("")}</ul>`);
}

/** Rates that every row has its share of: what papers and rounds of reporting tell besides is not on this page. */
function rates({ stats, shares }: DashboardView, { ledgerDashboard: { page }, ledgerStats }: Catalogue): string {
  const names: Readonly<Record<string, string>> = ledgerStats.rates;
  const tile = (name: string, head: string, percent: string, parts: string) =>
    `<li><h3>${escapeHtml(name)}</h3><p class="value" ${head}>${percent}</p><p class="parts">${parts}</p><p class="before" hidden></p></li>`;
  const tiles = Object.entries(stats).flatMap(([key, value]: readonly [string, unknown]) => {
    if (!shares.measures.includes(`${key}.num`)) return [];
    const { num, den, percent } = value as Ratio;
    const part = (of: "num" | "den", count: number) => `<span data-measure="${key}.${of}">${grouped(count)}</span>`;
    return [tile(names[key] ?? key, `data-rate="${key}"`, percent, `${part("num", num)} ／ ${part("den", den)}`)];
  });
  const { num, den, percent } = stats.money_fixed_rate;
  const wan = (of: string, sum: string) => `<span data-wan="${of}">${grouped(toWan(sum))}</span>`;
  const sums = `${wan("num", num)} ／ ${wan("den", den)} ${escapeHtml(page.wan)}`;
  tiles.push(tile(page.moneyRate, "data-money", percent, sums));
  const across = [5, 4, 3].find((one) => tiles.length % one === 0) ?? 5;
  return section("rates", page.rates, `<ul class="by-${across}">${tiles.join("")}</ul>`);
}

function roll({ stats }: DashboardView, { ledgerDashboard: { page } }: Catalogue): string {
  const { roll_forward: rolled } = stats;
  if (!rolled) return section("roll", page.roll, `<p class="notice">${escapeHtml(page.noRoll)}</p>`);
  const boxes = ROLLED.map(
    (key, at) =>
      `<li>${SIGNS[at] ? `<span class="sign">${SIGNS[at]}</span>` : ""}<span class="name">${escapeHtml(page.rolled[key])}</span><strong data-measure="roll.${key}">${grouped(rolled[key])}</strong></li>`,
  );
  return section("roll", page.roll, `<ol>${boxes.join("")}</ol><p class="note">${escapeHtml(page.rollNote)}</p>`);
}

function lights({ shares }: DashboardView, { ledgerDashboard: { page } }: Catalogue): string {
  const lit = (key: string) => {
    const at = shares.measures.indexOf(`light.${key}`);
    return shares.pattern.reduce((sum, of) => sum + (shares.patterns[of]?.[at] ?? 0), 0);
  };
  const items = LIGHTS.map(
    (key) =>
      `<li><span class="key light-${key}">${escapeHtml(page.light[key])}</span><strong data-measure="light.${key}">${grouped(lit(key))}</strong></li>`,
  );
  return section(
    "lights",
    page.lights,
    `<div data-lights></div><ul>${items.join("")}</ul><p class="note">${escapeHtml(page.lightsNote)}</p>`,
  );
}

function trend({ as_of, undated }: DashboardView, { ledgerDashboard: { page } }: Catalogue): string {
  const note = `${page.trendNote}${page.trendDay(as_of)}${undated > 0 ? page.undated(grouped(undated)) : ""}`;
  return section(
    "trend",
    page.trend,
    `<div data-trend data-label="${escapeHtml(page.trend)}"></div><p class="note">${escapeHtml(note)}</p>`,
  );
}

type Panel = "overdue" | "cross" | "recurrence" | "pareto";

/** A table by a dimension of one's choice; dimensions that no row fills are not offered. */
function panel(
  kind: Panel,
  wanted: readonly Dimension[],
  view: DashboardView,
  { ledgerDashboard: { page }, ledgerStats }: Catalogue,
): string {
  const offered = wanted.filter((key) => (view.texts[key] ?? []).length > 0);
  const keys = offered.length > 0 ? offered : (["org"] as const);
  const options = keys.map((key) => `<option value="${key}">${escapeHtml(ledgerStats.dimensions[key])}</option>`);
  const tools = `<label>${escapeHtml(page.by)} <select data-by="${kind}">${options.join("")}</select></label>`;
  const notes: Partial<Record<Panel, string>> = { recurrence: page.recurrenceNote, pareto: page.paretoNote };
  const note = notes[kind];
  const body = `<div data-panel="${kind}" data-label="${escapeHtml(page[kind])}"></div>${note ? `<p class="note">${escapeHtml(note)}</p>` : ""}`;
  return section(kind, page[kind], body, tools);
}

function list({ ledgerDashboard: { page } }: Catalogue): string {
  const button = (name: string, text: string) => `<button type="button" data-${name}>${escapeHtml(text)}</button>`;
  return [
    `<section class="list" data-list aria-labelledby="list-title"><div class="heading"><h2 id="list-title" data-title tabindex="-1">${escapeHtml(page.list)}</h2>`,
    `<p><strong data-what></strong> <span role="status" data-count></span> <button type="button" data-undrill hidden>${escapeHtml(page.undrill)}</button></p></div>`,
    `<p class="note screen">${escapeHtml(page.listHint)}</p>`,
    `<div class="scroll" data-rows tabindex="0" role="group" aria-label="${escapeHtml(page.list)}"></div>`,
    `<p class="on-paper" data-printed></p>`,
    `<nav data-pages hidden aria-label="${escapeHtml(page.pages)}">${button("previous", page.previous)}<span role="status" data-page></span>${button("next", page.next)}</nav></section>`,
  ].join("");
}

const dialog = ({ ledgerDashboard: { page } }: Catalogue): string =>
  `<dialog aria-labelledby="detail-title"><div class="heading"><h2 id="detail-title">${escapeHtml(page.detail)}</h2><button type="button" data-close>${escapeHtml(page.close)}</button></div><div data-body tabindex="0" role="group" aria-label="${escapeHtml(page.detail)}"></div></dialog>`;
