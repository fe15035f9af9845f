import type { SUBMISSION_CODES } from "../../model/codes/ledger-submission.ts";
import { law, type LedgerLine, setLaw } from "./ledger-line.ts";

/** Who submits what, for which period, when and how often; and the project's own laws. */
export const SUBMISSION: Readonly<Record<keyof typeof SUBMISSION_CODES, LedgerLine>> = {
  "file-name-form": setLaw("warning", () => import("./laws/file-name-form.ts"), { needs: ["campaign"] }),
  "submission-unidentified": setLaw("error", () => import("./laws/submission-unidentified.ts"), {
    needs: ["campaign"],
  }),
  "submitter-unknown": setLaw("error", () => import("./laws/submitter-unknown.ts"), { needs: ["units"] }),
  "submitter-ambiguous": setLaw("error", () => import("./laws/submitter-ambiguous.ts"), { needs: ["units"] }),
  "submitter-differs": setLaw("error", () => import("./laws/submitter-differs.ts"), { needs: ["units"] }),
  "row-unit-unknown": setLaw("error", () => import("./laws/row-unit-unknown.ts"), { needs: ["units"] }),
  "row-unit-differs": setLaw("error", () => import("./laws/row-unit-differs.ts"), { needs: ["units"] }),
  "several-units": setLaw("warning", () => import("./laws/several-units.ts")),
  "period-differs": setLaw("error", () => import("./laws/period-differs.ts"), { needs: ["campaign"] }),
  "report-late": setLaw("warning", () => import("./laws/report-late.ts"), { needs: ["campaign", "received"] }),
  "report-missing": setLaw("warning", () => import("./laws/report-missing.ts"), { needs: ["roster"] }),
  "report-not-due": setLaw("warning", () => import("./laws/report-not-due.ts"), { needs: ["roster"] }),
  "report-twice": setLaw("error", () => import("./laws/report-twice.ts"), { needs: ["units"] }),
  "report-unmarked": setLaw("error", () => import("./laws/report-unmarked.ts"), { needs: ["units", "rounds"] }),
  "report-superseded": setLaw("info", () => import("./laws/report-superseded.ts"), { needs: ["units"] }),
  "report-copied": setLaw("warning", () => import("./laws/report-copied.ts"), { needs: ["units"] }),
  "own-law": law("error", () => import("./laws/own-law.ts")),
  // Told by the law above where one of the project's own laws cannot be judged.
  "own-law-failed": law("warning", null),
};
