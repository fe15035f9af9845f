// The rows themselves: those of a figure or all, sorted, in pages, each with its full text.

import { byCode, fill, grouped, textOf } from "./data.js";
import { detail } from "./detail.js";
import { el } from "./dom.js";

const PAGE = 50;
/** Rows on paper: a handout, no ledger. */
const PRINTED = 100;
/** Columns of the list; the rest is in the full text. */
const SHOWN = [
  "finding_id",
  "org",
  "fact",
  "category",
  "severity",
  "owner_unit",
  "owner",
  "deadline",
  "status",
  "amount",
];

export const startList = (page) => {
  const { data } = page;
  const { words } = data;
  const box = document.querySelector("[data-list]");
  const part = (name) => box.querySelector(`[data-${name}]`);
  const columns = data.columns
    .filter(({ key }) => SHOWN.includes(key))
    .sort((a, b) => SHOWN.indexOf(a.key) - SHOWN.indexOf(b.key));
  const state = { rows: [], drill: null, sort: null, at: 0, printing: false };

  const kept = () => (state.drill ? state.rows.filter(state.drill.test) : state.rows);

  const sorted = (rows) => {
    if (!state.sort) return rows;
    const { key, kind, down } = state.sort;
    const keys = new Map(rows.map((row) => [row, sortKey(data, key, kind, row)]));
    // What is not there comes last, whichever way.
    const absent = (value) => value === "" || value === null;
    return [...rows].sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      if (absent(x) || absent(y)) return Number(absent(x)) - Number(absent(y)) || a - b;
      return (down ? -1 : 1) * (typeof x === "number" ? x - y : byCode(x, y)) || a - b;
    });
  };

  const head = (column, label) => {
    const of = state.sort?.key === column.key ? state.sort : null;
    const sort = () => {
      state.sort = { ...column, down: of ? !of.down : false };
      state.at = 0;
      draw();
      part("rows").querySelector(`[data-key="${column.key}"] button`).focus();
    };
    return el(
      "th",
      {
        scope: "col",
        class: `c-${column.key}`,
        "data-key": column.key,
        "aria-sort": of ? (of.down ? "descending" : "ascending") : null,
      },
      el("button", { type: "button", title: fill(words.sortBy, { header: label }), onclick: sort }, label),
      el("span", { class: "on-paper" }, label),
    );
  };

  const cells = (row) =>
    columns.map(({ key, kind }) => {
      const text = textOf(data, key, row);
      const late =
        key === "deadline" && data.late[row] > 0
          ? el("span", { class: "late" }, fill(words.late, { n: data.late[row] }))
          : null;
      const body = key === "fact" ? el("div", { class: "clamp" }, text) : kind === "money" ? grouped(text) : text;
      return el("td", { class: `c-${key}` }, body, late);
    });

  const line = (row, index) => {
    const show = () => detail(page, row);
    const open = el(
      "button",
      { type: "button", class: "open", "aria-label": fill(words.open, { n: index + 1 }), onclick: show },
      `${index + 1}`,
    );
    const whole = el("tr", {}, el("th", { scope: "row", class: "n" }, open), ...cells(row));
    whole.addEventListener("click", (event) => {
      if (!event.target.closest("button") && String(getSelection()) === "") show();
    });
    return whole;
  };

  const draw = () => {
    const rows = sorted(kept());
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    state.at = Math.min(state.at, pages - 1);
    const from = state.printing ? 0 : state.at * PAGE;
    const some = rows.slice(from, state.printing ? PRINTED : from + PAGE);
    const heads = [
      el("th", { scope: "col", class: "n" }, words.number),
      ...columns.map((column) => head(column, column.header)),
    ];
    const body = some.map((row, at) => line(row, from + at));
    const table = el(
      "table",
      { "aria-label": words.list },
      el("thead", {}, el("tr", {}, ...heads)),
      el("tbody", {}, ...body),
    );
    part("rows").replaceChildren(some.length > 0 ? table : el("p", { class: "nothing" }, words.empty));
    part("what").textContent = state.drill ? state.drill.what : words.allRows;
    part("count").textContent = fill(words.shown, { n: grouped(rows.length), total: grouped(state.rows.length) });
    part("undrill").hidden = state.drill === null;
    part("pages").hidden = pages === 1;
    part("page").textContent = fill(words.pageOf, { page: state.at + 1, pages });
    part("previous").disabled = state.at === 0;
    part("next").disabled = state.at === pages - 1;
    part("printed").textContent =
      rows.length > PRINTED ? fill(words.printed, { n: PRINTED, total: grouped(rows.length) }) : "";
  };

  const turn = (step) => () => {
    state.at += step;
    draw();
  };
  part("previous").addEventListener("click", turn(-1));
  part("next").addEventListener("click", turn(1));
  part("undrill").addEventListener("click", () => list.drill(null));
  const printing = (on) => () => {
    state.printing = on;
    draw();
  };
  addEventListener("beforeprint", printing(true));
  addEventListener("afterprint", printing(false));

  const list = {
    /** Other rows are chosen. */
    show(rows) {
      state.rows = rows;
      state.at = 0;
      draw();
    },
    /** The rows behind a figure; null: all again. */
    drill(drill) {
      state.drill = drill;
      state.at = 0;
      draw();
      const title = part("title");
      title.focus({ preventScroll: true });
      title.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    },
  };
  return list;
};

const sortKey = (data, key, kind, row) => {
  const text = textOf(data, key, row);
  if (key === "severity") return text === "" ? null : data.levels.indexOf(text);
  if (kind === "money" || kind === "number") return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  return text;
};
