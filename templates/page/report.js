"use strict";
// Filters and sorts the table of problems. Without it the page is a plain document; nothing here leaves the page.
for (const box of document.querySelectorAll("[data-findings]")) {
  const tools = box.querySelector(".tools");
  const body = box.querySelector("tbody");
  const filter = box.querySelector("[data-filter]");
  const level = box.querySelector("[data-level]");
  const shown = box.querySelector("[data-shown]");
  const heads = [...box.querySelectorAll("thead th")];
  const levelAt = heads.findIndex((head) => head.dataset.key === "level");
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  let rows = null;
  const read = () => {
    rows ??= [...body.rows].map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
      level: row.cells[levelAt].textContent,
    }));
    return rows;
  };
  const count = (visible) => {
    const total = body.rows.length;
    shown.textContent = shown.dataset.shown.replace("{n}", visible).replace("{total}", total);
  };
  const apply = () => {
    const wanted = filter.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let visible = 0;
    for (const one of read()) {
      const keep = (!level.value || one.level === level.value) && wanted.every((word) => one.text.includes(word));
      if (one.row.hidden === keep) one.row.hidden = !keep;
      if (keep) visible += 1;
    }
    count(visible);
  };
  let waiting = 0;
  filter.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  level.addEventListener("change", apply);
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const keys = read().map((one) => ({ one, key: one.row.cells[at].dataset.s ?? one.row.cells[at].textContent }));
      const number = keys.every(({ key }) => /^-?\d+(\.\d+)?$/.test(key));
      keys.sort((a, b) => (number ? Number(a.key) - Number(b.key) : compare(a.key, b.key)) * (down ? -1 : 1));
      rows = keys.map(({ one }) => one);
      const order = document.createDocumentFragment();
      for (const { row } of rows) order.append(row);
      body.append(order);
    });
  });
  tools.hidden = false;
  count(body.rows.length);
}
