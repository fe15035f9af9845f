"use strict";
// Filters and sorts the table of problems. Without it the page is a plain document; nothing here leaves the page.
// A browser needs seconds to lay out ten thousand rows, so the screen gets them in portions; paper gets all.
document.documentElement.classList.add("js");
const PORTION = 200;
const start = (box) => {
  const tools = box.querySelector(".tools");
  const table = box.querySelector("table");
  const body = table.tBodies[0];
  const filter = box.querySelector("[data-filter]");
  const level = box.querySelector("[data-level]");
  const shown = box.querySelector("[data-shown]");
  const more = box.querySelector("[data-more]");
  const heads = [...table.tHead.rows[0].cells];
  const levelAt = heads.findIndex((head) => head.dataset.key === "level");
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  let limit = PORTION;
  let rows = [...body.rows].map((row) => ({ row, text: "", level: row.cells[levelAt].textContent }));
  const apply = () => {
    const wanted = filter.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const one of rows) {
      if (wanted.length > 0) one.text ||= one.row.textContent.toLowerCase();
      const keep = (!level.value || one.level === level.value) && wanted.every((word) => one.text.includes(word));
      if (keep) found += 1;
      const hide = !keep || found > limit;
      if (one.row.hidden !== hide) one.row.hidden = hide;
    }
    const rest = Math.max(0, found - limit);
    shown.textContent = shown.dataset.shown.replace("{n}", found).replace("{total}", rows.length);
    more.textContent = more.dataset.more.replace("{n}", rest);
    more.hidden = rest === 0;
  };
  const again = () => {
    limit = PORTION;
    apply();
  };
  const sort = (head, at) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const keys = rows.map((one) => ({ one, key: one.row.cells[at].dataset.s ?? one.row.cells[at].textContent }));
    const number = keys.every(({ key }) => /^-?\d+(\.\d+)?$/.test(key));
    keys.sort((a, b) => (number ? Number(a.key) - Number(b.key) : compare(a.key, b.key)) * (down ? -1 : 1));
    rows = keys.map(({ one }) => one);
    const order = document.createDocumentFragment();
    for (const { row } of rows) order.append(row);
    body.append(order);
    again();
  };
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head, at));
    // The plain label stays for paper: browsers leave buttons out of the heads they repeat on later pages.
    const label = document.createElement("span");
    label.append(...head.childNodes);
    head.append(label, button);
  });
  let waiting = 0;
  filter.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(again, 120);
  });
  level.addEventListener("change", again);
  more.addEventListener("click", () => {
    limit += PORTION * 5;
    apply();
  });
  apply();
  table.classList.add("managed");
  tools.hidden = false;
};
document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-findings]").forEach(start));
