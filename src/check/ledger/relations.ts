import type { RELATION_CODES } from "../../model/codes/ledger-relations.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

/** The relations that profiles declare (勾稽关系), by kind. */
export const RELATIONS: Readonly<Record<keyof typeof RELATION_CODES, LedgerLine>> = {
  "relation-sum": law("error", () => import("./laws/relation-sum.ts")),
  "relation-part": law("error", () => import("./laws/relation-part.ts")),
  "relation-rate": law("error", () => import("./laws/relation-rate.ts")),
  "relation-order": law("error", () => import("./laws/relation-order.ts")),
  "relation-within": law("warning", () => import("./laws/relation-within.ts"), { needs: ["calendar"] }),
  "relation-apart": law("error", () => import("./laws/relation-apart.ts")),
  "relation-people": law("error", () => import("./laws/relation-people.ts")),
  "relation-limit": law("warning", () => import("./laws/relation-limit.ts")),
  "relation-filled": law("error", () => import("./laws/relation-filled.ts")),
  "relation-unique": law("error", () => import("./laws/relation-unique.ts")),
  "relation-coverage": law("warning", () => import("./laws/relation-coverage.ts")),
  "relation-posts": law("error", () => import("./laws/relation-posts.ts")),
  "relation-table": law("error", () => import("./laws/relation-table.ts")),
  "relation-subset": law("error", () => import("./laws/relation-subset.ts")),
  "relation-run": law("warning", () => import("./laws/relation-run.ts")),
};
