import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** No question is asked twice, however it is punctuated (domain.md §2.2; seed S22 asks one twice). */
const judge: Judge<"Checklist"> = function* ({ document, places, path }) {
  const first = new Map<string, { readonly id: string; readonly pointer: string }>();
  for (const { item, pointer } of itemsOf(document)) {
    const plain = normal(item.question);
    const before = first.get(plain);
    if (!before) first.set(plain, { id: item.id, pointer });
    else if (before.id !== item.id) {
      const related = [{ path, location: places.at(`${before.pointer}/question`), role: "first" }];
      yield { pointer: `${pointer}/question`, args: { id: item.id, other: before.id }, value: item.question, related };
    }
  }
};
export default judge;

const normal = (question: string) =>
  question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
