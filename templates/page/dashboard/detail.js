// One row in full: every cell with the place it was read from, and what happened to the finding.

import { fill, grouped, textOf } from "./data.js";
import { el } from "./dom.js";

/** 1 → A, 27 → AA. */
const letters = (column) => {
  let text = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
};

const sourceOf = ({ sources }, row) => sources.findLast(({ from }) => from <= row);

export const detail = (page, row) => {
  const { data } = page;
  const { words } = data;
  const source = sourceOf(data, row);
  const box = document.querySelector("dialog");
  const inSheet = Object.keys(source.columns).length > 0;
  const place = (key) => (source.columns[key] ? `${letters(source.columns[key])}${data.numbers[row]}` : "");
  const pair = (name, content, at = "") => [
    el("dt", {}, name),
    el("dd", {}, content, at === "" ? null : el("span", { class: "cell" }, at)),
  ];
  const fields = data.columns.flatMap(({ key, header, kind }) => {
    const text = data.said[row]?.[key] ?? textOf(data, key, row);
    return text === "" ? [] : pair(header, kind === "money" ? grouped(text) : text, place(key));
  });
  const extra = Object.entries(data.extra[row] ?? {}).flatMap(([header, text]) =>
    pair(fill(words.extra, { header }), text),
  );
  const late = data.late[row] > 0 ? el("p", { class: "late" }, fill(words.late, { n: data.late[row] })) : null;
  const from = [
    ...pair(words.file, source.path),
    ...(source.sheet === "" ? [] : pair(words.sheet, source.sheet)),
    ...pair(
      inSheet ? words.row : words.record,
      fill(inSheet ? words.rowNumber : words.recordNumber, { n: data.numbers[row] }),
    ),
  ];
  box
    .querySelector("[data-body]")
    .replaceChildren(
      ...[late, el("dl", { class: "fields" }, ...fields, ...extra), history(data, row)].filter(Boolean),
      el("h3", {}, words.source),
      el("dl", { class: "fields source" }, ...from),
      ...earlier(page, row),
    );
  if (!box.open) box.showModal();
  box.querySelector("[data-body]").scrollTop = 0;
};

/** A way to the row that a repeated finding names. */
const earlier = (page, row) => {
  const { data } = page;
  const wanted = textOf(data, "repeat_of", row);
  const at = wanted === "" ? 0 : (data.texts.finding_id ?? []).indexOf(wanted) + 1;
  const found = at === 0 ? -1 : data.cells.finding_id.indexOf(at);
  if (found < 0 || found === row) return [];
  const show = () => detail(page, found);
  return [el("p", {}, el("button", { type: "button", onclick: show }, `${data.words.earlier}：${wanted}`))];
};

/** Of a register: the steps of this finding, in the order of its journal. */
const history = (data, row) => {
  const id = textOf(data, "finding_id", row);
  const steps = id === "" ? [] : data.history.filter((step) => step.id === id);
  if (steps.length === 0) return null;
  const { words } = data;
  const lines = steps.map((step) => {
    const parts = { ...step, from: step.from ?? "", reason: step.reason ?? "" };
    const moved = fill(step.from === null ? words.stepIn : words.step, parts);
    const { deadline } = step;
    const extended = deadline ? `　${fill(words.deadline, { ...deadline, old: deadline.old ?? "—" })}` : "";
    return el(
      "li",
      {},
      `${moved}${extended}`,
      el("span", { class: "cell" }, fill(words.recordNumber, { n: step.record })),
    );
  });
  return el("section", {}, el("h3", {}, words.history), el("ol", { class: "history" }, ...lines));
};
