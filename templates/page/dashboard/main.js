// Whoever changes a choice sees every figure again, made of the rows that are left.

import { chosenBefore, chosenRows, fill, grouped, haystack, load } from "./data.js";
import { startList } from "./list.js";
import { cross, overdue, pareto, recurrence, totals } from "./panels.js";
import { trend } from "./trend.js";

const PANELS = { overdue, cross, recurrence, pareto };

const start = () => {
  const data = load();
  const page = { data, list: null };
  page.list = startList(page);
  const form = document.querySelector("[data-filters]");
  const panels = [...document.querySelectorAll("[data-panel]")].map((node) => ({
    draw: PANELS[node.dataset.panel],
    node,
    by: document.querySelector(`[data-by="${node.dataset.panel}"]`),
  }));

  /** What the filters say. An empty value is no choice; 0 chooses rows with nothing there. */
  const choice = () => {
    const selects = [...form.querySelectorAll("select")].filter(({ value }) => value !== "");
    return {
      places: Object.fromEntries(selects.map(({ name, value }) => [name, Number(value)])),
      overdue: form.elements.overdue.checked,
      words: form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean),
    };
  };

  let rows = [];
  const drawPanel = ({ draw, node, by }) => {
    const { value: key, selectedOptions } = by;
    draw(page, rows, node, { key, label: selectedOptions[0].textContent });
  };

  const apply = () => {
    const chosen = choice();
    rows = chosenRows(data, chosen);
    totals(page, rows, chosenBefore(data, chosen));
    for (const panel of panels) drawPanel(panel);
    trend(page, rows, document.querySelector("[data-trend]"));
    page.list.show(rows);
    const total = grouped(data.numbers.length);
    const some = rows.length < data.numbers.length;
    document.querySelector("[data-chosen]").textContent = fill(some ? data.words.chosen : data.words.unchosen, {
      n: grouped(rows.length),
      total,
    });
    document.querySelector("[data-on-paper]").textContent = describe(data, form);
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  for (const panel of panels) panel.by.addEventListener("change", () => drawPanel(panel));
  document.querySelector("[data-close]").addEventListener("click", () => document.querySelector("dialog").close());
  form.hidden = false;
  apply();
  document.documentElement.classList.add("ready");
  // Before somebody searches: the first letter must not wait for it.
  setTimeout(() => haystack(data), 400);
};

/** The choice in words, for paper: selects and boxes are not printed. */
const describe = (data, form) => {
  const { and } = data.words;
  const selects = [...form.querySelectorAll("select")].filter(({ value }) => value !== "");
  const parts = selects.map(
    (one) => `${one.labels[0].firstChild.textContent.trim()}：${one.selectedOptions[0].textContent}`,
  );
  if (form.elements.overdue.checked) parts.push(data.words.overdueOnly);
  if (form.elements.words.value.trim() !== "") parts.push(`“${form.elements.words.value.trim()}”`);
  return parts.length > 0 ? `${data.words.filters}：${parts.join(and)}` : "";
};

document.addEventListener("DOMContentLoaded", start);
