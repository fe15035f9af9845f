import type { Register } from "../model/generated/documents.ts";
import type { RegisterItem, RegisterState } from "../model/register.ts";
import { itemsInOrder } from "./fold.ts";

/** The readable state, `register.yaml`: findings in the order of their ids, each with what is known of it. */
export function registerDocument(state: RegisterState): Register {
  const { records, head } = state.journal;
  return {
    kind: "Register",
    schemaVersion: "1",
    schemes: state.schemes,
    findings: itemsInOrder(state).map(findingOf),
    imports: state.imports.map(({ name, sha256, as, record, refused }) => ({
      name,
      sha256,
      as,
      record,
      not_taken: refused.length,
    })),
    journal: { records, head },
  };
}

function findingOf(item: RegisterItem): Register["findings"][number] {
  const { id, state, since, row, extensions, verification, recheck, reason, origins } = item;
  const [origin] = origins;
  const plain: Record<string, unknown> = { ...row };
  return {
    finding_id: id,
    state,
    since,
    ...plain,
    ...(extensions.length > 0
      ? {
          extensions: extensions.map(({ approved_on, ...one }) => ({
            ...one,
            ...(approved_on === null ? {} : { approved_on }),
          })),
        }
      : {}),
    ...(verification === null ? {} : { verification: { ...verification, verifier: [...verification.verifier] } }),
    ...(recheck === null ? {} : { recheck: recheckOf(recheck) }),
    ...(reason === null ? {} : { reason }),
    ...(origin ? { source: { file: origin.file, sheet: origin.sheet, row: origin.row } } : {}),
  };
}

const recheckOf = ({ evidence, ...rest }: NonNullable<RegisterItem["recheck"]>) => ({
  ...rest,
  ...(evidence === undefined ? {} : { evidence: [...evidence] }),
});
