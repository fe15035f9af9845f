import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/library-change.ts";

const change: Words<typeof zh> = {
  diff: { summary: "compare two versions: added, removed, retired, reworded, renumbered, moved, level, basis" },
};
export default change;
