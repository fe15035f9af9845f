import type { FactOpinion } from "../../src/model/generated/documents.ts";
import type { FactsState, PaperInput } from "../../src/model/paper.ts";
import { frozenAfter } from "../../src/paper/facts.ts";

/** The paper after its unit has said its word on every finding: 属实, but for what `opinions` say by finding id. */
export function confirmedPaper(
  paper: PaperInput,
  opinions: Readonly<Record<string, FactOpinion>> = {},
  on = "2024-01-12",
): PaperInput {
  const statements = paper.assessment.findings.map(({ finding: { finding_id } }) => {
    const opinion = opinions[finding_id] ?? "属实";
    return {
      finding_id,
      opinion,
      ...(opinion === "属实" ? {} : { reason: "当日已接入发电机", no_evidence: "口头说明" }),
    };
  });
  const frozen = frozenAfter(new Map(Object.entries(paper.state.answers)), [], statements, { on, version: 1 });
  const stated = frozen.map((one) => one.finding_id);
  const confirmation = {
    seq: 2,
    at: `${on}T09:00:00Z`,
    by: "P001",
    version: 1,
    facts: "0".repeat(64),
    unit: { name: "张伟" },
    signer: "张伟",
    collectors: [{ name: "李华" }, { name: "王芳" }],
    on,
    copies: 2,
    frozen,
    stated,
  };
  const facts: FactsState = {
    version: 1,
    state: "已确认",
    frozen,
    changed: [],
    amended: [],
    withdrawn: [],
    confirmations: [confirmation],
  };
  return { ...paper, state: { ...paper.state, facts } };
}
