/** Numbers of rows as people write them: 3、5-9、12. Long lists end in …. */
export function rowList(rows: readonly number[], most = 20): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, most).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return shown.join("、") + (runs.length > most ? "…" : "");
}
