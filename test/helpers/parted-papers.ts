import { changeAnswer } from "../../src/interview/change.ts";
import type { Answer, ItemId, PaperHeader } from "../../src/model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../../src/model/journal.ts";
import type { PaperState } from "../../src/model/paper.ts";
import { apply, fold } from "../../src/paper/fold.ts";
import { sealRecord } from "../../src/paper/journal.ts";
import { type Decision, decide } from "../../src/paper/merge/decide.ts";
import { mergePapers } from "../../src/paper/merge/merge.ts";
import { mergeRecord } from "../../src/paper/merge/record.ts";
import { type Source, sourceOf } from "../../src/paper/merge/source.ts";
import { hash } from "./paper.ts";
import { CHECKLIST, HEADER, LIBRARY } from "./sample-checklist.ts";

/** One inspector's paper while they work apart from the others. */
export interface Apart {
  readonly by: string;
  readonly records: readonly JournalRecord[];
  readonly state: PaperState;
}

const MINUTE = 60_000;
const START = Date.UTC(2024, 3, 2, 9);

/** `minute`: since nine o'clock. */
export function begin(by: string, minute = 0, header: Partial<PaperHeader> = {}): Apart {
  const opening: RecordBody = {
    kind: "open",
    tool: { name: "riskpaper", version: "0" },
    checklist: CHECKLIST,
    libraries: [LIBRARY],
    header: { ...HEADER, ...header },
  };
  const record = sealRecord(opening, { at: new Date(START + minute * MINUTE).toISOString(), by }, null, hash);
  return { by, records: [record], state: fold([record]) };
}

/** A copy of the folder, gone on with by somebody else. */
export const copyFor = (by: string, paper: Apart): Apart => ({ ...paper, by });

export function write(paper: Apart, body: RecordBody | null, minute = paper.records.length): Apart {
  if (body === null) return paper;
  const at = new Date(START + minute * MINUTE + paper.by.length).toISOString();
  const record = sealRecord(body, { at, by: paper.by }, paper.records.at(-1) ?? null, hash);
  return { ...paper, records: [...paper.records, record], state: apply(paper.state, record) };
}

/** Gives an item an answer; files it proves with are registered first. */
export function answer(paper: Apart, item: ItemId, given: Answer | null): Apart {
  let now = paper;
  for (const sha256 of given?.evidence ?? []) {
    if (now.state.evidence.some((one) => one.sha256 === sha256)) continue;
    now = write(now, {
      kind: "evidence",
      evidence: { sha256, name: `${sha256.slice(0, 4)}.jpg`, size: 1, file: `evidence/${sha256}.jpg` },
    });
  }
  return write(now, changeAnswer(now.state, item, given, "key"));
}

export const asSource = (paper: Apart): Source => sourceOf(`${paper.by}.paper`, paper.records);

/** What several papers make together. */
export const together = (papers: readonly Apart[], base: Apart | null = null) =>
  mergePapers(papers.map(asSource), base?.state ?? null);

/** The paper that comes out; it must have no open conflict. */
export function merged(papers: readonly Apart[], decisions: readonly Decision[] = [], by = "主审"): Apart {
  const all = together(papers);
  const settled = decide(all, decisions);
  if (settled.conflicts.length > 0) throw new Error(JSON.stringify(settled.conflicts));
  const at = new Date(START + 600 * MINUTE).toISOString();
  const [first] = all.sources;
  if (!first) throw new Error("nothing to merge");
  const { checklist, libraries } = first.state;
  const tool = { name: "riskpaper", version: "0" };
  const open = sealRecord({ kind: "open", tool, checklist, libraries, header: settled.header }, { at, by }, null, hash);
  const merge = sealRecord(mergeRecord(all, settled, { by, at }), { at, by }, open, hash);
  return { by, records: [open, merge], state: fold([open, merge]) };
}

export const conflictsOf = (papers: readonly Apart[], base: Apart | null = null) => {
  const all = together(papers, base);
  return decide(all, []).conflicts;
};
