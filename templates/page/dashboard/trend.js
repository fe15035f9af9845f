// Month by month: the drawing stands in the columns of the table that holds its numbers.

import { fill } from "./data.js";
import { el, figure, svg } from "./dom.js";

/** A year, and the same month of the year before. */
const MONTHS = 13;
const [WIDTH, HEIGHT] = [100, 100];

/** Found, done and closed in each of the last months, and open at its end: found and not closed by then. */
export const monthly = (data, rows) => {
  const first = data.month - MONTHS + 1;
  const months = Array.from({ length: MONTHS }, (_, at) => ({
    month: first + at,
    found: 0,
    done: 0,
    closed: 0,
    open: 0,
  }));
  const [found, done, closed] = data.months;
  let open = 0;
  for (const row of rows) {
    if (found[row] === 0) continue;
    if (found[row] < first) open += 1;
    else months[found[row] - first].found += 1;
    if (closed[row] !== 0) {
      if (closed[row] < first) open -= 1;
      else months[closed[row] - first].closed += 1;
    }
    if (done[row] >= first) months[done[row] - first].done += 1;
  }
  for (const one of months) {
    open += one.found - one.closed;
    one.open = open;
  }
  // Months before anything was found say nothing.
  const begin = months.findIndex((one) => one.found + one.closed + one.done + one.open > 0);
  return months.slice(begin < 0 ? MONTHS - 1 : begin);
};

const SERIES = ["found", "done", "closed"];

export const trend = (page, rows, node) => {
  const { data } = page;
  const { words, trendParts } = data;
  const months = monthly(data, rows);
  const nameOf = ({ month }) => {
    const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
    return { full: fill(words.month, { year, month: of }), of: `${of}` };
  };
  const drill = (one, part) => {
    const [found, done, closed] = data.months;
    const tests = {
      found: (row) => found[row] === one.month,
      done: (row) => done[row] === one.month,
      closed: (row) => closed[row] === one.month,
      open: (row) => found[row] !== 0 && found[row] <= one.month && (closed[row] === 0 || closed[row] > one.month),
    };
    return { what: `${nameOf(one).full}${words.and}${trendParts[part]}`, test: tests[part] };
  };
  const line = (part) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, el("span", { class: `key trend-${part}` }, trendParts[part])),
      ...months.map((one) => el("td", { class: "n" }, figure(one[part], drill(one, part), page))),
    );
  const plot = (drawing) =>
    el("tr", { class: "plot", "aria-hidden": "true" }, el("td"), el("td", { colspan: months.length }, drawing));
  const heads = months.map((one, at) => {
    const { of, full } = nameOf(one);
    const label = at === 0 || of === "1" ? full : fill(words.monthOnly, { month: of });
    return el("th", { scope: "col", class: "n", "aria-label": full }, label);
  });
  node.replaceChildren(
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "group", "aria-label": node.dataset.label },
      el(
        "table",
        { "aria-label": node.dataset.label },
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, trendParts.month), ...heads)),
        el("tbody", {}, plot(openLine(months)), line("open"), plot(bars(months)), ...SERIES.map(line)),
      ),
    ),
  );
};

const drawing = (months, ...parts) =>
  svg("svg", { viewBox: `0 0 ${months.length * WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" }, ...parts);

const base = (months) => svg("path", { class: "base", d: `M0 ${HEIGHT}H${months.length * WIDTH}` });

/** Open at month end, from zero; a dot a month. */
const openLine = (months) => {
  const most = Math.max(1, ...months.map((one) => one.open));
  const points = months.map(
    (one, at) => `${(at + 0.5) * WIDTH} ${(HEIGHT * (1 - (0.94 * one.open) / most)).toFixed(2)}`,
  );
  return drawing(
    months,
    base(months),
    svg("path", { class: "open-line", d: `M${points.join("L")}` }),
    ...points.map((point) => svg("path", { class: "dot", d: `M${point}h.01` })),
  );
};

const bars = (months) => {
  const most = Math.max(1, ...months.flatMap((one) => SERIES.map((part) => one[part])));
  const rects = months.flatMap((one, at) =>
    SERIES.map((part, of) => {
      const height = (HEIGHT * 0.96 * one[part]) / most;
      const x = at * WIDTH + 14 + of * 24;
      return svg("rect", {
        class: `trend-${part}`,
        x,
        y: (HEIGHT - height).toFixed(2),
        width: 21,
        height: height.toFixed(2),
      });
    }),
  );
  return drawing(months, ...rects, base(months));
};
