import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** Who acts by default and who inspects is on the roster. */
const judge: Judge<"Project"> = function* ({ document }) {
  const known = (document.people ?? []).map((person) => person.id);
  const named = [
    { id: document.by, pointer: "/by" },
    ...(document.projects ?? []).flatMap((project, p) =>
      (project.inspectors ?? []).map((id, index) => ({ id, pointer: `/projects/${p}/inspectors/${index}` })),
    ),
    ...(document.defaults?.preparers ?? []).map(({ id }, index) => ({
      id,
      pointer: `/defaults/preparers/${index}/id`,
    })),
  ];
  for (const { id, pointer } of named)
    if (id !== undefined && !known.includes(id))
      yield { pointer, args: { id, near: nearest(id, known) ?? "" }, value: id };
};
export default judge;
