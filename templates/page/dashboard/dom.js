// Elements. Texts only ever become text: nothing here reads markup.

import { grouped } from "./data.js";

const SVG = "http://www.w3.org/2000/svg";

const filled = (node, attributes, children) => {
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") node.addEventListener("click", value);
    else if (value !== null && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
};

/** An HTML element. */
export const el = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);

/** An SVG element. */
export const svg = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS(SVG, tag), attributes, children);

/** A count that leads to its rows; nothing leads to none of them. `drill`: {what, test}. */
export const figure = (count, drill, page) => {
  const text = grouped(count);
  if (count === 0) return el("span", { class: "zero" }, text);
  const open = () => page.list.drill(drill);
  return el("button", { type: "button", class: "figure", "aria-label": `${drill.what}：${text}`, onclick: open }, text);
};

/** A text for those who hear the page. */
export const hidden = (text) => el("span", { class: "heard" }, text);

/** A bar of parts side by side: [length, class] of a whole. */
export const bar = (parts, whole) => {
  let x = 0;
  const rects = parts.map(([length, kind]) => {
    const rect = svg("rect", { x: (x / whole) * 1000, width: (length / whole) * 1000, height: 10, class: kind });
    x += length;
    return rect;
  });
  return svg(
    "svg",
    { class: "bar", viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...rects,
  );
};

/** A table: heads as [text, class], rows as lists of cells [content, class]; the first cell of a row heads it. */
export const table = (label, heads, rows) =>
  el(
    "table",
    { "aria-label": label },
    el("thead", {}, el("tr", {}, ...heads.map(([text, kind = null]) => el("th", { scope: "col", class: kind }, text)))),
    el(
      "tbody",
      {},
      ...rows.map(({ cells, kind = null }) =>
        el(
          "tr",
          { class: kind },
          ...cells.map(([content, of = null], at) =>
            at === 0 ? el("th", { scope: "row", class: of }, content) : el("td", { class: of }, content),
          ),
        ),
      ),
    ),
  );
