import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { judge } from "../../src/field/pass-rule.ts";
import { withFindings } from "../../src/interview/finding.ts";
import type {
  Answer,
  Answers,
  Checklist,
  Evidence,
  PaperHeader,
  RiskLibrary,
} from "../../src/model/generated/documents.ts";
import type { PaperInput, PaperState } from "../../src/model/paper.ts";
import { assess } from "../../src/paper/assess.ts";
import { NOTHING_SAID } from "./nothing-said.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const read = (...path: string[]) => parse(readFileSync(join(examples, ...path), "utf8"));

/** The shipped filled papers, folded without a journal: CK-RCU, CK-SEC, CK-AML with what the tool fills in from the risk points. */
export function examplePaper(key: "RCU" | "SEC" | "AML"): PaperInput {
  const path = join("papers", `CK-${key}.answers.yaml`);
  const file = read(path) as Answers;
  const checklist = read("checklists", `CK-${key}.checklist.yaml`) as Checklist;
  const evidence = new Map<string, Evidence>();
  const register = (name: string): string => {
    const at = join(examples, dirname(path), name);
    const sha256 = createHash("sha256").update(readFileSync(at)).digest("hex");
    evidence.set(sha256, { sha256, name: basename(name), size: statSync(at).size, file: `evidence/${sha256}` });
    return sha256;
  };
  let state: PaperState = {
    header: file.header as PaperHeader,
    checklist,
    libraries: checklist.libraries.map((one) => read("libraries", `${one}.library.yaml`) as RiskLibrary),
    answers: {},
    evidence: [],
    finished: true,
    lastItem: null,
    undo: [],
    redo: [],
    ...NOTHING_SAID,
    journal: { records: 1, head: "0".repeat(64), opened_at: "", last_at: "" },
  };
  for (const { id } of checklist.sections.flatMap((section) => section.items)) {
    const given = file.answers[id];
    const before = assess(state, () => true);
    const one = before.byId.get(id);
    if (!given || !one) continue;
    const plain: Answer = { ...given, evidence: (given.evidence ?? []).map(register) };
    const verdict = judge(one.item, plain, {
      answerOf: (other) => before.byId.get(other)?.answer ?? null,
      isWorkday: () => true,
    });
    const answer = withFindings(state, one, plain, verdict, {
      factWords: ({ question, note }) => `${question}：${note}`,
      days: { 严重: 15, 较重: 30, 一般: 60, 轻微: 90 },
    });
    state = { ...state, answers: { ...state.answers, [id]: answer } };
  }
  state = { ...state, evidence: [...evidence.values()] };
  return { path: `CK-${key}.paper`, state, assessment: assess(state, () => true) };
}

export const exampleKeys = readdirSync(join(examples, "papers"))
  .map((name) => /^CK-(\w+)\.answers\.yaml$/.exec(name)?.[1])
  .filter((key) => key !== undefined) as ("RCU" | "SEC" | "AML")[];
