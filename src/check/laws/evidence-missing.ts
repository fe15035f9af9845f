import type { Judge } from "../law.ts";

/** Every registered evidence file lies in the paper's folder (R-C08). */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  const there = new Set(folder?.evidence.map((file) => `evidence/${file.name}`));
  for (const [index, { file, name }] of document.evidence.entries())
    if (folder && !there.has(file)) yield { pointer: `/evidence/${index}`, args: { name, file }, value: file };
};
export default judge;
