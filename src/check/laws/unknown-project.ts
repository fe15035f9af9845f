import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** The inspection a campaign belongs to is one of the project's own list; its period would say what may be found in it. */
const judge: Judge<"Project"> = function* ({ document }) {
  const known = (document.projects ?? []).map(({ no }) => no);
  for (const [index, { project }] of (document.campaigns ?? []).entries())
    if (project !== undefined && !known.includes(project))
      yield {
        pointer: `/campaigns/${index}/project`,
        args: { no: project, near: nearest(project, known) ?? "" },
        value: project,
      };
};
export default judge;
