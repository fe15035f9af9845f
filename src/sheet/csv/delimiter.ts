const CANDIDATES = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_ROWS = 30;

/**
 * The character that parts the first rows most evenly. What stands in quotes does not count. Titles and notes above a table have
 * none at all, so that rows without any are left out; a comma wins a tie. `sep=;` in the first row, as Excel writes it, decides.
 */
export function delimiterOf(text: string): Delimiter {
  const said = /^sep=(.)\r?(?:\n|$)/i.exec(text)?.[1];
  const stated = CANDIDATES.find((one) => one === said);
  if (stated) return stated;
  const rows = countRows(text.slice(0, 64 * 1024));
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const [index, candidate] of CANDIDATES.entries()) {
    const counts = rows.map((row) => row[index] as number).filter((count) => count > 0);
    const most = mode(counts);
    // Rows that agree, weighed by how many columns they agree on.
    const score = counts.filter((count) => count === most).length * Math.log2(1 + most);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** How often each candidate stands in each of the first rows. */
function countRows(text: string): number[][] {
  const rows: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let quoted = false;
  let fieldStart = true;
  for (const char of text) {
    const index = (CANDIDATES as readonly string[]).indexOf(char);
    if (char === '"') {
      if (quoted) quoted = false;
      else if (fieldStart) quoted = true;
    } else if (!quoted && (char === "\n" || char === "\r")) {
      rows.push(counts);
      counts = CANDIDATES.map(() => 0);
      if (rows.length >= SAMPLE_ROWS) return rows;
    } else if (!quoted && index !== -1) counts[index] = (counts[index] as number) + 1;
    fieldStart = index !== -1 || char === "\n" || char === "\r" || (fieldStart && char === '"');
  }
  rows.push(counts);
  return rows;
}

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
