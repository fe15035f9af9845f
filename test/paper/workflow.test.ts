import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/model/canonical.ts";
import type { Answer, Finding, ItemId } from "../../src/model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../../src/model/journal.ts";
import type { PaperState } from "../../src/model/paper.ts";
import { factsText, frozenAfter, unsoundConfirmation } from "../../src/paper/facts.ts";
import { apply, fold, JournalContradiction } from "../../src/paper/fold.ts";
import { sealRecord } from "../../src/paper/journal.ts";
import { nextVersion } from "../../src/paper/stage.ts";
import { guarded } from "../../src/paper/telling.ts";
import { type Desk, hash, opened } from "../helpers/paper.ts";

const ITEM = "CK-TST-01" as ItemId;
const OTHER = "CK-TST-02" as ItemId;
const FINDING = "F2024-D001TST01-001";
const SECOND = "F2024-D001TST01-002";
const FILE = "a".repeat(64);

const finding = (id: string, fact: string): Finding => ({
  finding_id: id,
  title: "密码外借",
  fact,
  found_date: "2024-04-02",
});
const failing = (id: string, fact = "主任把密码交给了柜员"): Answer => ({
  answer: "否",
  findings: [finding(id, fact)],
});

/** The desk after one more record, by whomever. @throws JournalContradiction */
function by(who: string, desk: Desk, body: RecordBody): Desk {
  const at = new Date(Date.UTC(2024, 3, 2, 9, 0, desk.records.length)).toISOString();
  const record = sealRecord(body, { at, by: who }, desk.records.at(-1) ?? null, hash);
  return { records: [...desk.records, record], state: apply(desk.state, record) };
}

const answered = (desk: Desk, item: ItemId, now: Answer | null, who = "P1"): Desk =>
  by(who, desk, { kind: "answer", via: "key", changes: [{ item, old: desk.state.answers[item] ?? null, new: now }] });

const basis = (desk: Desk) => desk.state.review.heads.at(-1) ?? "";
const reviewed = (desk: Desk, more: Partial<Extract<RecordBody, { kind: "review" }>> = {}, who = "P9"): Desk =>
  by(who, desk, {
    kind: "review",
    person: { id: who, name: `复核${who}` },
    result: "agree",
    opinion: "同意",
    level: 1,
    basis: basis(desk),
    ...more,
  });
const approved = (desk: Desk, who = "P0"): Desk =>
  by(who, desk, { kind: "approve", person: { id: who, name: `批准${who}` }, opinion: "同意", basis: basis(desk) });

type Confirm = Extract<RecordBody, { kind: "confirm" }>;
function confirmed(desk: Desk, statements: Confirm["statements"], more: Partial<Confirm> = {}): Desk {
  const version = nextVersion(desk.state.facts);
  const on = "2024-04-02";
  const frozen = frozenAfter(guarded(desk.state).answers, desk.state.facts.frozen, statements, { on, version });
  const facts = hash(factsText(frozen));
  return by("P1", desk, { kind: "confirm", version, facts, unit: { name: "第一支行" }, on, statements, ...more });
}
const amended = (desk: Desk, fact: string, id = FINDING, item = ITEM): Desk =>
  by("P1", desk, {
    kind: "amend",
    finding_id: id,
    item,
    old: finding(id, desk.state.answers[item]?.findings?.[0]?.fact ?? ""),
    new: finding(id, fact),
    reason: "核对后更正",
  });
const withdrawn = (desk: Desk, id = FINDING, item = ITEM): Desk =>
  by("P1", desk, { kind: "withdraw", finding_id: id, item, reason: "证据不足" });

const finished = (): Desk => by("P1", answered(opened(), ITEM, failing(FINDING)), { kind: "finish" });
const agreed = () => confirmed(finished(), [{ finding_id: FINDING, opinion: "属实" }]);
const refused = (step: () => unknown) => expect(step).toThrow(JournalContradiction);

describe("review and approval", () => {
  it("go from the author to the approver, each step from the one before", () => {
    const stages = [opened(), finished(), reviewed(finished()), approved(reviewed(finished()))];
    expect(stages.map(({ state }) => state.review.stage)).toEqual(["编制中", "待复核", "已复核", "已批准"]);
  });

  it.each([
    ["the preparer, by id", "P1", "王某"],
    ["the preparer, by name", "P7", "甲某"],
    ["the preparer, by name written otherwise", "P7", " 甲\u200b某（信贷部）同志"],
    ["whoever answered", "P3", "丙某"],
  ])("are refused to %s", (_, id, name) => {
    const desk = by("P1", answered(finished(), OTHER, { answer: "否" }, "P3"), { kind: "finish" });
    refused(() => reviewed(desk, { person: { id, name } }, id));
    const ready = reviewed(desk);
    refused(() => by(id, ready, { kind: "approve", person: { id, name }, opinion: "同意", basis: basis(ready) }));
    refused(() => by(id, ready, { kind: "return", person: { id, name }, reason: "重做" }));
  });

  it.each([
    ["before it is finished", () => reviewed(answered(opened(), ITEM, failing(FINDING)))],
    ["of what the reviewer has not seen", () => reviewed(finished(), { basis: "f".repeat(64) })],
    ["of an item nobody asks", () => reviewed(finished(), { items: ["CK-TST-99" as ItemId] })],
    ["at a level above one that has not agreed", () => reviewed(finished(), { level: 2 })],
    ["once approved", () => reviewed(approved(reviewed(finished())))],
    ["by an approval without review", () => approved(finished())],
    ["by an approval of some items only", () => approved(reviewed(finished(), { items: [ITEM] }))],
    [
      "by an approval over an open comment",
      () => approved(reviewed(reviewed(finished()), { result: "comment" }, "P8")),
    ],
  ])("are refused %s", (_, step) => refused(step));

  it("are dropped by a changed answer, header and file, which are named", () => {
    const desk = approved(reviewed(finished()));
    const changes: readonly Desk[] = [
      answered(desk, OTHER, { answer: "否" }),
      by("P1", desk, { kind: "header", old: desk.state.header, new: { ...desk.state.header, scope: "营业室" } }),
      by("P1", desk, {
        kind: "evidence",
        evidence: { sha256: FILE, name: "a.jpg", size: 1, file: `evidence/${FILE}.jpg` },
      }),
    ];
    expect(changes.map(({ state }) => state.review.dropped[0])).toMatchObject([
      { was: "已批准", what: { items: [OTHER] } },
      { was: "已批准", what: { header: ["scope"] } },
      { was: "已批准", what: { evidence: [FILE] } },
    ]);
    for (const { state } of changes) expect(["编制中", "待复核"]).toContain(state.review.stage);
  });

  it("keep a comment open through changes, until its level or one above agrees to what it is about", () => {
    const desk = reviewed(finished(), { result: "comment", items: [ITEM], level: 1 });
    expect(reviewed(desk, { items: [OTHER] }).state.review.opinions[0]?.stands).toBe(true);
    expect(reviewed(desk, { items: [ITEM] }).state.review.opinions[0]?.stands).toBe(false);
    expect(reviewed(desk).state.review.stage).toBe("已复核");
  });

  it("end with a return, until the paper is finished again", () => {
    const back = by("P9", reviewed(finished()), { kind: "return", person: { name: "乙某" }, reason: "补证据" });
    expect(back.state).toMatchObject({ finished: false, review: { stage: "已退回" } });
    expect(by("P1", back, { kind: "finish" }).state.review.stage).toBe("待复核");
  });

  it("stand by a recovered or taken over journal, and a reviewer may have seen it before that", () => {
    const desk = by("P1", reviewed(finished()), { kind: "recover", dropped_bytes: 9 });
    expect(desk.state.review.stage).toBe("已复核");
    expect(approved(desk).state.review.stage).toBe("已批准");
  });
});

describe("the facts", () => {
  it("are frozen by the unit's confirmation: answers, undo and redo leave them", () => {
    const desk = agreed();
    expect(desk.state.facts).toMatchObject({ state: "已确认", version: 1 });
    refused(() => answered(desk, ITEM, failing(FINDING, "改过的事实")));
    refused(() => answered(desk, ITEM, { ...failing(FINDING), answer: "是" }));
    refused(() => answered(desk, ITEM, null));
    const step = desk.state.undo.at(-1);
    const back = (step?.changes ?? []).map((change) => ({ item: change.item, old: change.new, new: change.old }));
    refused(() => by("P1", desk, { kind: "answer", via: "undo", of: step?.seq ?? 0, changes: back }));
    expect(answered(desk, ITEM, { ...failing(FINDING), note: "当日谈话" }).state.facts.state).toBe("已确认");
  });

  it("are confirmed again where they were amended or withdrawn, the others keep the unit's word", () => {
    const two = by("P1", answered(finished(), OTHER, failing(SECOND)), { kind: "finish" });
    const said = confirmed(two, [
      { finding_id: FINDING, opinion: "属实" },
      { finding_id: SECOND, opinion: "属实" },
    ]);
    const desk = amended(said, "两名主任把密码交给了柜员");
    expect(desk.state.facts).toMatchObject({ state: "待再确认", version: 2, changed: [FINDING] });
    refused(() => confirmed(desk, [{ finding_id: SECOND, opinion: "属实" }]));
    const again = confirmed(desk, [{ finding_id: FINDING, opinion: "属实" }]);
    expect(again.state.facts.frozen.map(({ finding_id, version }) => [finding_id, version])).toEqual([
      [FINDING, 2],
      [SECOND, 1],
    ]);
    const gone = withdrawn(again);
    expect(gone.state.facts).toMatchObject({ state: "待再确认", version: 3 });
    expect(gone.state.answers[ITEM]).toEqual({ answer: "否", no_finding_reason: "证据不足" });
    expect(confirmed(gone, []).state.facts).toMatchObject({ state: "已确认", version: 3 });
    refused(() => answered(gone, ITEM, failing(FINDING)));
  });

  it.each([
    ["an objection without reason", { opinion: "有异议", no_evidence: "无" }],
    ["an objection without evidence", { opinion: "部分异议", reason: "数字不对" }],
    ["evidence that is not in the paper", { opinion: "有异议", reason: "数字不对", evidence: [FILE] }],
    ["a refusal nobody saw", { opinion: "拒签", reason: "不认可", no_evidence: "拒绝提供" }],
  ] as const)("are not confirmed with %s", (_, said) => {
    refused(() => confirmed(finished(), [{ finding_id: FINDING, ...said }]));
  });

  it("keep an approval waiting while they changed, or an objection is open", () => {
    const objected = confirmed(finished(), [
      { finding_id: FINDING, opinion: "有异议", reason: "不实", no_evidence: "无" },
    ]);
    refused(() => approved(reviewed(objected)));
    const body = { kind: "resolve", finding_id: FINDING, item: ITEM, outcome: "维持", reason: "有录像" } as const;
    expect(approved(reviewed(by("P1", objected, body))).state.review.stage).toBe("已批准");
    refused(() => approved(reviewed(amended(agreed(), "改过的事实，二十个字以上才算写清楚了"))));
  });

  it("lose the approval, not the review, when the unit says otherwise", () => {
    const desk = approved(reviewed(agreed()));
    const again = confirmed(desk, [{ finding_id: FINDING, opinion: "有异议", reason: "不实", no_evidence: "无" }]);
    expect(again.state.review).toMatchObject({ stage: "已复核", dropped: [{ was: "已批准" }] });
  });

  it("are what the stated hash says", () => {
    expect(unsoundConfirmation(agreed().state, hash)).toBeNull();
    const forged = confirmed(finished(), [{ finding_id: FINDING, opinion: "属实" }], { facts: "0".repeat(64) });
    expect(unsoundConfirmation(forged.state, hash)).toBe(forged.state.journal.records);
  });
});

// ---- any order of any records

const AUTHOR = fc.constantFrom("P1", "P1", "P1", "P2", "P9");
const WHO = fc.constantFrom("P1", "P2", "P8", "P9", "P0");
const PLACES = [
  [ITEM, FINDING],
  [OTHER, SECOND],
] as const;

type Try = (desk: Desk) => Desk;
const attempt: fc.Arbitrary<Try> = fc.oneof(
  fc.tuple(AUTHOR, fc.constantFrom(...PLACES), fc.constantFrom(null, "甲", "乙")).map(
    ([who, [item, id], fact]): Try =>
      (desk) =>
        answered(desk, item, fact === null ? null : failing(id, fact), who),
  ),
  fc.tuple(AUTHOR, fc.constantFrom(ITEM, OTHER), fc.string({ maxLength: 2 })).map(
    ([who, item, note]): Try =>
      (desk) =>
        answered(desk, item, { ...desk.state.answers[item], note }, who),
  ),
  fc.constantFrom<Try>((desk) => by("P1", desk, { kind: "finish" })),
  WHO.map(
    (who): Try =>
      (desk) =>
        reviewed(desk, {}, who),
  ),
  WHO.map(
    (who): Try =>
      (desk) =>
        reviewed(desk, { result: "comment" }, who),
  ),
  WHO.map(
    (who): Try =>
      (desk) =>
        by(who, desk, { kind: "return", person: { name: who }, reason: "退" }),
  ),
  WHO.map(
    (who): Try =>
      (desk) =>
        approved(desk, who),
  ),
  fc.constantFrom("属实", "有异议").map(
    (opinion): Try =>
      (desk) =>
        confirmed(
          desk,
          Object.values(desk.state.answers)
            .flatMap(({ findings = [] }) => findings)
            .map(({ finding_id = "" }) => ({ finding_id, opinion, reason: "说明", no_evidence: "无" })),
        ),
  ),
  fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom("丙", "丁")).map(
    ([[item, id], fact]): Try =>
      (desk) =>
        amended(desk, fact, id, item),
  ),
  fc.constantFrom(...PLACES).map(
    ([item, id]): Try =>
      (desk) =>
        withdrawn(desk, id, item),
  ),
  fc.constantFrom(...PLACES).map(
    ([item, id]): Try =>
      (desk) =>
        by("P1", desk, { kind: "resolve", finding_id: id, item, outcome: "维持", reason: "有录像" }),
  ),
  fc.constantFrom(FILE, "b".repeat(64)).map(
    (sha256): Try =>
      (desk) =>
        by("P1", desk, { kind: "evidence", evidence: { sha256, name: "a", size: 1, file: `evidence/${sha256}` } }),
  ),
  fc.constantFrom("甲室", "乙室").map(
    (scope): Try =>
      (desk) =>
        by("P1", desk, { kind: "header", old: desk.state.header, new: { ...desk.state.header, scope } }),
  ),
);

/** The way most papers go, so that some get to its end. */
const STRAIGHT: readonly Try[] = [
  (desk) => by("P1", desk, { kind: "finish" }),
  (desk) =>
    confirmed(
      desk,
      desk.state.facts.changed.map((finding_id) => ({ finding_id, opinion: "属实" })),
    ),
  (desk) => reviewed(desk),
  (desk) => approved(desk),
];

/** Every step that is not refused, with the state before and after it. */
function lived(steps: readonly Try[]) {
  let desk = opened();
  const told: { readonly before: PaperState; readonly after: PaperState; readonly record: JournalRecord }[] = [];
  for (const step of steps) {
    const before = desk.state;
    try {
      desk = step(desk);
    } catch (error) {
      if (error instanceof JournalContradiction) continue;
      throw error;
    }
    told.push({ before, after: desk.state, record: desk.records.at(-1) as JournalRecord });
  }
  return { desk, told };
}

const CONTENT = new Set<JournalRecord["kind"]>(["answer", "header", "evidence", "carry", "amend", "withdraw"]);
const factsNow = (state: PaperState, id: string) =>
  canonical(
    Object.values(state.answers).flatMap(({ findings = [] }) => findings.filter((one) => one.finding_id === id)),
  );

describe("whatever happens to a paper, in whatever order,", () => {
  const life = fc
    .array(
      fc.oneof({ weight: 12, arbitrary: attempt.map((one) => [one]) }, { weight: 1, arbitrary: fc.constant(STRAIGHT) }),
      {
        minLength: 5,
        maxLength: 60,
      },
    )
    .map((parts) => parts.flat());

  it("it is the same told at once and step by step", () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { desk } = lived(steps);
        expect(canonical(fold(desk.records))).toBe(canonical(desk.state));
        expect(unsoundConfirmation(desk.state, hash)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("it is approved only while nothing changed since, by somebody with no part in it", () => {
    let approvals = 0;
    fc.assert(
      fc.property(life, (steps) => {
        const { desk, told } = lived(steps);
        for (const { before, record } of told)
          if (record.kind === "approve" || record.kind === "review") {
            expect(before.review.authors).not.toContain(record.by);
            expect(before.header.preparers.map(({ id }) => id)).not.toContain(record.by);
          }
        if (desk.state.review.stage !== "已批准") return;
        approvals += 1;
        const since = told.slice(told.findLastIndex(({ record }) => record.kind === "approve"));
        expect(since.filter(({ record }) => CONTENT.has(record.kind))).toEqual([]);
        expect(desk.state.facts.state).not.toBe("待再确认");
      }),
      { numRuns: 300 },
    );
    expect(approvals).toBeGreaterThan(0);
  });

  it("no confirmed fact becomes another but by amending or withdrawing it", () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { before, after, record } of lived(steps).told)
          for (const { finding_id } of before.facts.frozen) {
            const meant = (record.kind === "amend" || record.kind === "withdraw") && record.finding_id === finding_id;
            if (!meant) expect(factsNow(after, finding_id)).toBe(factsNow(before, finding_id));
          }
      }),
      { numRuns: 150 },
    );
  });
});
