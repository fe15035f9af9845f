import type { Judge } from "../law.ts";

/** A registered evidence file has the content it was registered with (R-C08). */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  const there = new Map(folder?.evidence.map((file) => [`evidence/${file.name}`, file.sha256]));
  for (const [index, { file, name, sha256 }] of document.evidence.entries()) {
    const found = there.get(file);
    if (found !== undefined && found !== sha256)
      yield { pointer: `/evidence/${index}`, args: { name, file }, value: file };
  }
};
export default judge;
