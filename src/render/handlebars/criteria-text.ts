import type { Catalogue } from "../../text/catalogue.ts";
import type { CriterionShown } from "../../view/finding-shown.ts";

/** Bases one after the other: 《…》（文号）第…条【依据待核】. */
export const criteriaText = (criteria: readonly CriterionShown[], { papers }: Catalogue): string =>
  criteria
    .map(({ title, doc_no, clause, pending }) =>
      papers.criterion({
        title,
        number: doc_no ?? "",
        clause: clause ?? "",
        pending: pending ? papers.basisPending : "",
      }),
    )
    .join(papers.semicolon) || papers.notStated;
