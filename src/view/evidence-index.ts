import type { PaperInput } from "../model/paper.ts";
import { evidenceInOrder } from "../paper/paper-document.ts";

/** One line of the evidence index. `no` is Z01, Z02 … in the order in which the checklist first uses the files. */
export interface EvidenceShown {
  readonly no: string;
  readonly name: string;
  readonly sha256: string;
  /** The first twelve digits: enough to find the file, the full hash stands beside it in JSON. */
  readonly short: string;
  /** Bytes. */
  readonly size: number;
  /** Items it proves, then the numbers of earlier problems it was seen with. */
  readonly items: readonly string[];
}

/** What belongs to one paper as proof; `numbers` finds a file's number by its hash. */
export interface EvidenceIndex {
  readonly list: readonly EvidenceShown[];
  readonly numbers: (hashes: readonly string[] | undefined) => readonly string[];
}

/** The paper's evidence, numbered. A reference to a file that is not registered is left out: `validate` reports it. */
export function evidenceIndex({ state, assessment }: PaperInput): EvidenceIndex {
  const users = new Map<string, string[]>();
  const uses = (id: string, hashes: readonly string[] = []) => {
    for (const hash of new Set(hashes)) users.set(hash, [...(users.get(hash) ?? []), id]);
  };
  for (const { item, answer } of assessment.items) uses(item.id, answer?.evidence);
  for (const { finding_id } of state.lookBack?.items ?? [])
    uses(finding_id, state.lookBack?.found[finding_id]?.evidence);
  const list = evidenceInOrder(state, assessment).map((one, index) => ({
    no: `Z${String(index + 1).padStart(2, "0")}`,
    name: one.name,
    sha256: one.sha256,
    short: one.sha256.slice(0, 12),
    size: one.size,
    items: users.get(one.sha256) ?? [],
  }));
  const byHash = new Map(list.map((one) => [one.sha256, one.no]));
  return {
    list,
    numbers: (hashes) => [...new Set(hashes ?? [])].map((hash) => byHash.get(hash)).filter((no) => no !== undefined),
  };
}
