// The figures of the page: total counts, rates, roll-forward and lights stand in its text, tables are drawn.

import { byCode, fill, grouped, hundredths, money, percent, tally, tallyBy } from "./data.js";
import { bar, el, figure, hidden, table } from "./dom.js";

/** Rows of a table on the screen before somebody asks for more. */
const FIRST = 10;

/** Rows in whose share of a measure there is something. */
export const drillOf = ({ data }, measure, what = data.names[measure], also = () => true) => {
  const at = data.shares.measures.indexOf(measure);
  return { what, test: (row) => data.shares.patterns[data.shares.pattern[row]][at] !== 0 && also(row) };
};

const nameOf = ({ data }, key, place) => (place === 0 ? data.words.none : data.texts[key][place - 1]);

const inGroup =
  ({ data }, key, place) =>
  (row) => {
    const cell = data.cells[key][row];
    return Array.isArray(cell) ? cell.includes(place) : cell === place;
  };

/** A count of one member of a dimension, leading to its rows. */
const member = (page, key, place, measure, count) => {
  const what = `${nameOf(page, key, place)}${page.data.words.and}${page.data.names[measure]}`;
  return figure(count, drillOf(page, measure, what, inGroup(page, key, place)), page);
};

/** Counts and rates that stand in the page's own text. */
export const totals = (page, rows, before) => {
  const { data } = page;
  const counts = tally(data.shares, rows);
  for (const node of document.querySelectorAll("[data-measure]")) {
    const { measure } = node.dataset;
    node.replaceChildren(figure(counts[measure], drillOf(page, measure), page));
  }
  const then = before && tally(data.before.shares, before);
  for (const node of document.querySelectorAll("[data-rate]")) {
    const { rate } = node.dataset;
    const [num, den] = [counts[`${rate}.num`], counts[`${rate}.den`]];
    node.textContent = percent(num, den);
    compared(node, data.words, [num, den], then && [then[`${rate}.num`], then[`${rate}.den`]]);
  }
  const sums = money(data.shares, rows);
  const wan = (cents) => grouped(hundredths((cents + 5000n) / 10000n));
  const old = before && money(data.before.shares, before);
  for (const node of document.querySelectorAll("[data-money]")) {
    node.textContent = percent(sums.num, sums.den);
    compared(node, data.words, [sums.num, sums.den], old && [old.num, old.den]);
  }
  for (const node of document.querySelectorAll("[data-wan]")) node.textContent = wan(sums[node.dataset.wan]);
  const lit = document.querySelector("[data-lights]");
  const parts = ["red", "yellow", "green", "none"].map((one) => [counts[`light.${one}`], `light-${one}`]);
  lit.replaceChildren(bar(parts, Math.max(1, counts.total)));
};

/** The earlier rate below a rate. The difference of two rates as shown is in points. */
const compared = (node, words, [num, den], then) => {
  const line = node.parentElement.querySelector(".before");
  if (!line) return;
  line.hidden = !then;
  if (!then) return;
  const [now, old] = [percent(num, den), percent(...then)];
  const points = (text) => BigInt(text.replace(/[.%]/g, ""));
  const known = now !== "—" && old !== "—";
  const delta = known ? points(now) - points(old) : 0n;
  const sign = delta > 0n ? "+" : "";
  line.textContent = fill(known ? words.beforeDelta : words.before, {
    percent: old,
    delta: `${sign}${hundredths(delta).replace("-", "−")}`,
  });
};

/** A table of groups, the first of them and, when asked, all. */
const groupTable = (page, node, label, heads, groups, cells) => {
  const { words } = page.data;
  const all = node.dataset.all === "yes";
  const shown = all ? groups : groups.slice(0, FIRST);
  const parts = [
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "group", "aria-label": label },
      table(label, heads, shown.map(cells)),
    ),
  ];
  if (groups.length > FIRST) {
    const toggle = () => {
      node.dataset.all = all ? "no" : "yes";
      groupTable(page, node, label, heads, groups, cells);
      node.querySelector(".more").focus();
    };
    const text = fill(all ? words.fewer : words.more, { n: all ? FIRST : groups.length });
    parts.push(el("button", { type: "button", class: "more", onclick: toggle }, text));
    if (!all) parts.push(el("p", { class: "rest" }, fill(words.rest, { n: groups.length - FIRST })));
  }
  node.replaceChildren(...parts);
};

/** Groups with the largest count first, equals by code, those without a name last. */
const ordered = (page, key, groups, measure) =>
  groups
    .filter(({ counts }) => counts[measure] > 0)
    .sort(
      (a, b) =>
        b.counts[measure] - a.counts[measure] ||
        Number(a.place === 0) - Number(b.place === 0) ||
        byCode(nameOf(page, key, a.place), nameOf(page, key, b.place)),
    );

const nothing = (node, text) => node.replaceChildren(el("p", { class: "nothing" }, text));

/** Overdue by unit, or by what else is asked. */
export const overdue = (page, rows, node, { key, label }) => {
  const { words } = page.data;
  const groups = ordered(page, key, tallyBy(page.data, rows, key), "overdue_open");
  if (groups.length === 0) return nothing(node, words.noOverdue);
  const most = groups[0].counts.overdue_open;
  const heads = [
    [label],
    [words.overdue, "n"],
    [hidden(words.bar), "graph"],
    [words.due, "n"],
    [words.overdueRate, "n"],
    [words.longest, "n"],
  ];
  groupTable(page, node, node.dataset.label, heads, groups, ({ place, counts, late }) => ({
    cells: [
      [nameOf(page, key, place)],
      [member(page, key, place, "overdue_open", counts.overdue_open), "n"],
      [bar([[counts.overdue_open, "light-red"]], most), "graph"],
      [member(page, key, place, "due", counts.due), "n"],
      [percent(counts["overdue_rate.num"], counts["overdue_rate.den"]), "n"],
      [fill(words.days, { n: grouped(late) }), "n"],
    ],
  }));
};

/** Category by level. */
export const cross = (page, rows, node, { key, label }) => {
  const { data } = page;
  const groups = ordered(page, key, tallyBy(data, rows, key), "total");
  if (groups.length === 0) return nothing(node, data.words.empty);
  const level = data.levels.map((name) => data.texts.severity.indexOf(name) + 1);
  const known = [...level, 0];
  const split = new Map(groups.map(({ place }) => [place, known.map(() => 0)]));
  const total = data.shares.measures.indexOf("total");
  for (const row of rows) {
    if (data.shares.patterns[data.shares.pattern[row]][total] === 0) continue;
    const at = known.indexOf(data.cells.severity[row]);
    const cell = data.cells[key][row];
    for (const place of Array.isArray(cell) ? new Set(cell) : [cell]) split.get(place)[at] += 1;
  }
  const used = known.map((_, at) => [...split.values()].some((counts) => counts[at] > 0));
  const shown = known.map((_, at) => at).filter((at) => used[at]);
  const inkOf = (at) => (known[at] === 0 ? "level-none" : `level-${Math.min(at, 3)}`);
  const most = groups[0].counts.total;
  const levelName = (at) => nameOf(page, "severity", known[at]);
  const heads = [
    [label],
    ...shown.map((at) => [el("span", { class: `key ${inkOf(at)}` }, levelName(at)), "n"]),
    [data.words.total, "n"],
    [hidden(data.words.bar), "graph"],
  ];
  groupTable(page, node, node.dataset.label, heads, groups, ({ place, counts }) => ({
    cells: [
      [nameOf(page, key, place)],
      ...shown.map((at) => {
        const both = (row) => inGroup(page, key, place)(row) && data.cells.severity[row] === known[at];
        const what = `${nameOf(page, key, place)}${data.words.and}${levelName(at)}`;
        return [figure(split.get(place)[at], drillOf(page, "total", what, both), page), "n"];
      }),
      [member(page, key, place, "total", counts.total), "n sum"],
      [
        bar(
          shown.map((at) => [split.get(place)[at], inkOf(at)]),
          most,
        ),
        "graph",
      ],
    ],
  }));
};

/** What came back, by unit or category. */
export const recurrence = (page, rows, node, { key, label }) => {
  const { words } = page.data;
  const groups = ordered(page, key, tallyBy(page.data, rows, key), "repeats");
  if (groups.length === 0) return nothing(node, words.noRepeats);
  const most = groups[0].counts.repeats;
  const heads = [
    [label],
    [words.repeats, "n"],
    [hidden(words.bar), "graph"],
    [words.problems, "n"],
    [words.repeatRate, "n"],
  ];
  groupTable(page, node, node.dataset.label, heads, groups, ({ place, counts }) => ({
    cells: [
      [nameOf(page, key, place)],
      [member(page, key, place, "repeats", counts.repeats), "n"],
      [bar([[counts.repeats, "plain"]], most), "graph"],
      [member(page, key, place, "total", counts.total), "n"],
      [percent(counts["repeat_rate.num"], counts["repeat_rate.den"]), "n"],
    ],
  }));
};

/** Where findings gather: shares added up from the largest on, a line where four fifths are reached. */
export const pareto = (page, rows, node, { key, label }) => {
  const { words } = page.data;
  const groups = ordered(page, key, tallyBy(page.data, rows, key), "total");
  if (groups.length === 0) return nothing(node, words.empty);
  const sum = groups.reduce((all, { counts }) => all + counts.total, 0);
  const most = groups[0].counts.total;
  let reached = 0;
  for (const group of groups) {
    group.vital = reached * 5 < sum * 4;
    reached += group.counts.total;
    group.reached = reached;
    group.cut = group.vital && reached * 5 >= sum * 4;
  }
  const heads = [
    [label],
    [words.problems, "n"],
    [hidden(words.bar), "graph"],
    [words.share, "n"],
    [words.cumulative, "n"],
  ];
  groupTable(page, node, node.dataset.label, heads, groups, ({ place, counts, vital, reached: upTo, cut }) => ({
    kind: cut ? "cut" : null,
    cells: [
      [nameOf(page, key, place)],
      [member(page, key, place, "total", counts.total), "n"],
      [bar([[counts.total, vital ? "plain" : "faint"]], most), "graph"],
      [percent(counts.total, sum), "n"],
      [percent(upTo, sum), "n"],
    ],
  }));
};
