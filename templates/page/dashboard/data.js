// Which rows are chosen, and what they add up to. Nothing is judged here: each row came with its share of every count, so
// counting is adding up.

/** The data that the page carries. */
export const load = () => JSON.parse(document.getElementById("data").textContent);

const holds = (cell, place) => (Array.isArray(cell) ? cell.includes(place) : cell === place);

/** Numbers of the rows that a choice leaves. `places`: column → place of the text in it, 0 for none; `words` all occur in the row. */
export const chosenRows = (data, { places, overdue, words }) => {
  const wanted = Object.entries(places).map(([key, place]) => [data.cells[key], place]);
  const text = words.length > 0 ? haystack(data) : null;
  const rows = [];
  for (let row = 0; row < data.numbers.length; row += 1) {
    if (overdue && data.late[row] === 0) continue;
    if (!wanted.every(([cells, place]) => holds(cells[row], place))) continue;
    if (text && !words.every((word) => text[row].includes(word))) continue;
    rows.push(row);
  }
  return rows;
};

/** The texts of each row in one, in small letters; made once. */
export const haystack = (data) => {
  data.haystack ??= data.numbers.map((_, row) =>
    data.columns
      .map(({ key }) => textOf(data, key, row))
      .join("\n")
      .toLowerCase(),
  );
  return data.haystack;
};

/** What stands in a column of a row; several people with a comma between them. */
export const textOf = (data, key, row) => {
  const cell = data.cells[key]?.[row] ?? 0;
  const texts = data.texts[key];
  return Array.isArray(cell) ? cell.map((place) => texts[place - 1]).join("、") : cell === 0 ? "" : texts[cell - 1];
};

/** Rows of the earlier ledgers that the same choice leaves; null where they cannot be chosen so. */
export const chosenBefore = (data, { places, overdue, words }) => {
  const keys = Object.keys(places);
  const { before } = data;
  if (!before || overdue || words.length > 0 || keys.some((key) => !(key in before.cells))) return null;
  const wanted = keys.map((key) => [before.cells[key], places[key]]);
  const fits = (row) =>
    wanted.every(([cells, place]) => (place === 0 ? cells[row].length === 0 : cells[row].includes(place)));
  return before.shares.pattern.map((_, row) => row).filter(fits);
};

const added = ({ measures, patterns }, times) => {
  const counts = Object.fromEntries(measures.map((key) => [key, 0]));
  times.forEach((n, at) => {
    if (n > 0)
      measures.forEach((key, of) => {
        counts[key] += n * patterns[at][of];
      });
  });
  return counts;
};

/** Every count over the rows. */
export const tally = (shares, rows) => {
  const times = new Uint32Array(shares.patterns.length);
  for (const row of rows) times[shares.pattern[row]] += 1;
  return added(shares, times);
};

/** The same by what stands in a column; a row with two people counts under both. The place 0 holds rows with nothing there. */
export const tallyBy = (data, rows, key) => {
  const { shares } = data;
  const overdue = shares.measures.indexOf("overdue_open");
  const groups = new Map();
  for (const row of rows) {
    const cell = data.cells[key][row];
    for (const place of Array.isArray(cell) ? new Set(cell) : [cell]) {
      const group = groups.get(place) ?? { times: new Uint32Array(shares.patterns.length), late: 0 };
      groups.set(place, group);
      group.times[shares.pattern[row]] += 1;
      // Days late of rows that count: one found outside the period is in no figure.
      if (shares.patterns[shares.pattern[row]][overdue] > 0) group.late = Math.max(group.late, data.late[row]);
    }
  }
  return [...groups].map(([place, { times, late }]) => ({ place, late, counts: added(shares, times) }));
};

/** Σ of money over the rows, in 分. */
export const money = (shares, rows) => {
  let [num, den] = [0n, 0n];
  for (const row of rows) {
    if (shares.amount[row] !== "0") den += BigInt(shares.amount[row]);
    if (shares.fixed[row] !== "0") num += BigInt(shares.fixed[row]);
  }
  return { num, den };
};

/** Half-up, two digits, from whole numbers: "45.45%"; "—" where there is nothing to divide by. */
export const percent = (num, den) => {
  if (BigInt(den) === 0n) return "—";
  return `${hundredths((BigInt(num) * 20000n + BigInt(den)) / (BigInt(den) * 2n))}%`;
};

/** 1234567n → "12345.67". */
export const hundredths = (value) => {
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** 1234567.89 → 1,234,567.89 */
export const grouped = (value) => String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

/** A text of the catalogue with its blanks filled in. */
export const fill = (text, parts) => text.replace(/\{(\w+)\}/g, (_, key) => parts[key] ?? "");

/** Texts by code, the order of every list of the tool. */
export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
