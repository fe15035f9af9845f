import type { LIBRARY_CODES } from "../../model/codes/ledger-library.ts";
import { law, setLaw, type LedgerLine } from "./ledger-line.ts";

const FINDINGS = ["problem", "rectification-full"];

export const LIBRARY: Readonly<Record<keyof typeof LIBRARY_CODES, LedgerLine>> = {
  "category-rewritten": law("warning", () => import("./laws/category-rewritten.ts"), {
    profiles: ["problem", "rectification-full", "risk-points"],
    columns: ["category"],
    needs: ["libraries"],
  }),
  "line-rewritten": law("warning", () => import("./laws/line-rewritten.ts"), {
    profiles: ["risk-points"],
    columns: ["point_id", "line"],
    needs: ["libraries"],
  }),
  "posts-rewritten": law("warning", () => import("./laws/posts-rewritten.ts"), {
    profiles: ["risk-points"],
    columns: ["point_id", "posts"],
    needs: ["libraries"],
  }),
  "level-far-from-library": law("error", () => import("./laws/level-far-from-library.ts"), {
    profiles: ["risk-points"],
    columns: ["point_id", "severity"],
    needs: ["libraries"],
  }),
  "severity-far-from-item": law("error", () => import("./laws/severity-far-from-item.ts"), {
    profiles: FINDINGS,
    columns: ["item_id", "severity"],
    needs: ["checklists"],
  }),
  "finding-without-item": law("warning", () => import("./laws/finding-without-item.ts"), {
    profiles: ["problem"],
    columns: ["item_id", "risk_point"],
    needs: ["checklists"],
  }),
  "conflicting-controls": law("warning", () => import("./laws/conflicting-controls.ts"), {
    profiles: ["risk-points"],
    columns: ["posts", "measures"],
  }),
  "risk-point-proposed": law("info", () => import("./laws/risk-point-proposed.ts"), {
    profiles: ["problem", "rectification-full", "risk-points"],
    needs: ["libraries"],
  }),
  "repeat-not-declared": setLaw("warning", () => import("./laws/repeat-not-declared.ts"), {
    profiles: FINDINGS,
    columns: ["is_repeat"],
  }),
};
