import { beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import type { Workpaper } from "../../../src/model/generated/documents.ts";
import { parseAs } from "../../../src/parse/document.ts";
import type { HistoryEntry } from "../../../src/view/paper-history.ts";
import type { PaperStatus } from "../../../src/view/paper-status.ts";
import type { WorkpaperView } from "../../../src/view/workpaper.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const PAPER = "一支行.paper";
const AMOUNT = "F2024-D001RCU01-005";
const LESS = ["--set", "amount=430000.00", "--set", "fact=抽查30份，3份两栏空白，涉及贷款金额43万元。"];
const MEETING = "F2024-D001RCU01-021";

let io: MemoryIo;
let config: readonly string[];
let minute = 0;

/** One command on a new clock; what it said on stderr, and its exit code. */
async function does(...argv: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  minute += 1;
  io.setNow(`2024-04-02T09:${String(minute).padStart(2, "0")}:00.000Z`);
  const before = io.err().length;
  const code = await run([...argv, ...config, "--lang", "en", "--as-of", "2024-04-02"], io);
  return { code, err: io.err().slice(before) };
}
const paper = (name: string, ...argv: readonly string[]) => does("paper", name, PAPER, ...argv);
const state = async () => (await loadPaper(`/work/${PAPER}`, io)).state;
async function json<T>(...argv: readonly string[]): Promise<T> {
  const before = io.out().length;
  expect((await does(...argv, "--json")).code).toBe(0);
  return JSON.parse(io.out().slice(before)) as T;
}
/** The code that stands in brackets behind what is wrong. */
const codeOf = (err: string): string | undefined => /\(([a-z-]+)\)/.exec(err)?.[1];
const refused = async (why: string, told: Promise<{ readonly code: number; readonly err: string }>) => {
  const before = io.text(`${PAPER}/journal.ndjson`);
  const { code, err } = await told;
  expect([code, codeOf(err)]).toEqual([1, why]);
  expect(io.text(`${PAPER}/journal.ndjson`)).toBe(before);
};
const inspectAgain = (answers: string) => does("inspect", "CK-RCU", "-o", PAPER, "--answers", answers, "--by", "P001");

beforeEach(async () => {
  io = memoryIo();
  minute = 0;
  config = ["--config", `${io.shipped}/examples/project/riskpaper.yaml`];
  expect((await inspectAgain(`${io.shipped}/examples/papers/CK-RCU.answers.yaml`)).code).toBe(0);
});

const ANSWERS = `kind: Answers
schemaVersion: "1"
checklist: CK-RCU
answers:
  CK-RCU-01: {answer: 是, note: 复核后补充说明}
`;

describe("the life of a paper", () => {
  it("goes from the inspection to approval, and a change drops the approval", async () => {
    expect((await state()).review.stage).toBe("待复核");

    // One objection, the rest is true.
    io.put("说明.txt", "当日已补签");
    const objection = [`${MEETING}=有异议`, "--reason", "当日已补", "--evidence", "说明.txt"];
    const confirmed = await paper("confirm", "--by", "P001", "--on", "2024-01-12", "--all", "属实", ...objection);
    expect(confirmed.code).toBe(0);
    expect((await state()).facts).toMatchObject({ state: "已确认", version: 1 });

    // The facts are frozen.
    io.put(
      "改.answers.yaml",
      ANSWERS.replace("CK-RCU-01: {answer: 是, note: 复核后补充说明}", "CK-RCU-21: {answer: 是}"),
    );
    await refused("frozen", inspectAgain("改.answers.yaml"));

    // An amended fact is confirmed again, alone.
    const amended = await paper("amend", AMOUNT, ...LESS, "--reason", "核对合同后更正", "--by", "P001");
    expect(amended.code).toBe(0);
    expect((await state()).facts).toMatchObject({ state: "待再确认", version: 2, changed: [AMOUNT] });
    expect((await paper("confirm", `${AMOUNT}=属实`, "--on", "2024-01-15", "--by", "P001")).code).toBe(0);
    const { facts } = await state();
    expect(facts).toMatchObject({ state: "已确认", version: 2 });
    expect(facts.frozen.map(({ finding_id, opinion, version }) => [finding_id, opinion, version])).toContainEqual([
      MEETING,
      "有异议",
      1,
    ]);

    // Nobody reviews a paper of their own, by whatever name.
    await refused("own-work", paper("review", "--opinion", "同意", "--by", "P001"));
    await refused("own-work", paper("review", "--opinion", "同意", "--by", " 李 华 "));
    await refused("own-work", paper("review", "--opinion", "同意", "--by", "李華科员"));

    expect((await paper("return", "--reason", "补充说明", "--item", "CK-RCU-01", "--by", "P002")).code).toBe(0);
    expect((await state()).review.stage).toBe("已退回");
    await refused("not-finished", paper("review", "--opinion", "同意", "--by", "P002"));
    io.put("补.answers.yaml", ANSWERS);
    expect((await inspectAgain("补.answers.yaml")).code).toBe(0);
    expect((await state()).review.stage).toBe("待复核");

    await refused("not-reviewed", paper("approve", "--opinion", "同意", "--by", "P003"));
    expect((await paper("review", "--opinion", "同意", "--by", "P002")).code).toBe(0);
    await refused("objection-open", paper("approve", "--opinion", "同意", "--by", "P003"));
    expect((await paper("resolve", MEETING, "--reason", "补签在检查之后", "--by", "P001")).code).toBe(0);
    await refused("own-work", paper("approve", "--opinion", "同意", "--by", "P001"));
    expect((await paper("approve", "--opinion", "同意", "--by", "P003")).code).toBe(0);
    expect((await state()).review.stage).toBe("已批准");

    const { head } = await json<WorkpaperView>("render", "workpaper", PAPER);
    expect(head.review).toMatchObject({ reviewer: "王芳", opinion: "同意", date: "2024-04-02", approver: "陈静" });

    // A change drops it, and says what changed.
    io.put("再.answers.yaml", ANSWERS.replace("复核后补充说明", "又改了一处"));
    expect((await inspectAgain("再.answers.yaml")).code).toBe(0);
    const { review } = await state();
    expect(review.stage).toBe("待复核");
    expect(review.dropped.at(-1)).toMatchObject({ was: "已批准", by: "P001", what: { items: ["CK-RCU-01"] } });
    expect((await does("validate", PAPER)).code).toBe(0);
  });

  it("is told in paper.yaml as the journal tells it", async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--signer", "张伟", "--by", "P001");
    await paper("review", "--opinion", "写明抽样依据", "--comment", "--item", "CK-RCU-02", "--by", "P002");
    const { document } = await parseAs(io.text(`${PAPER}/paper.yaml`), "paper.yaml", "Workpaper");
    const { review, facts } = document as Workpaper;
    expect(review).toMatchObject({
      stage: "待复核",
      opinions: [{ kind: "review", result: "comment", items: ["CK-RCU-02"], person: { id: "P002", name: "王芳" } }],
    });
    expect(facts).toMatchObject({ state: "已确认", version: 1, signer: "张伟", unit: { name: "示范农商行第一支行" } });
    expect((await does("validate", PAPER)).code).toBe(0);
  });

  it("tells who may do what next", async () => {
    const status = async () => (await json<readonly [PaperStatus]>("paper", "status", PAPER))[0];
    expect(await status()).toMatchObject({
      stage: "待复核",
      makers: ["李华"],
      facts: { state: "未确认", version: 1 },
      next: [
        { step: "confirm", by: "anyone" },
        { step: "review", by: "other" },
        { step: "return", by: "other" },
      ],
    });
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
    await paper("review", "--opinion", "同意", "--by", "P002");
    expect((await status()).next.map(({ step }) => step)).toEqual(["approve", "return"]);
    await paper("approve", "--opinion", "同意", "--by", "P003");
    expect((await status()).next.map(({ step }) => step)).toEqual(["render"]);
  });

  it("is remembered, from what to what and why", async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
    await paper("amend", AMOUNT, ...LESS, "--reason", "核对合同后更正", "--by", "P003");
    await paper("withdraw", MEETING, "--reason", "证据不足", "--by", "P001");
    const entries = await json<readonly HistoryEntry[]>("paper", "history", PAPER, "--finding", AMOUNT);
    expect(entries.map(({ kind, by }) => [kind, by])).toEqual([
      ["answer", "P001"],
      ["confirm", "P001"],
      ["amend", "P003"],
    ]);
    expect(entries.at(-1)).toMatchObject({
      reason: "核对合同后更正",
      changes: [
        { item: "CK-RCU-05", finding: AMOUNT, field: "fact" },
        { item: "CK-RCU-05", finding: AMOUNT, field: "amount", old: "450000.00", new: "430000.00" },
      ],
    });
    const all = await json<readonly HistoryEntry[]>("paper", "history", PAPER);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    const item = await json<readonly HistoryEntry[]>("paper", "history", PAPER, "--item", "CK-RCU-21");
    expect(item.map(({ kind }) => kind)).toEqual(["answer", "confirm", "withdraw"]);
    for (const lang of ["zh-CN", "en"]) expect(await run(["paper", "history", PAPER, "--lang", lang], io)).toBe(0);
  });

  it("is asked to look at the other texts that still say the number that was", async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
    const why = ["--reason", "核对合同后更正", "--by", "P003"];
    const stale = await paper("amend", AMOUNT, ...LESS, "--set", "effect=涉及贷款45万元", ...why);
    expect([stale.code, stale.err.includes("effect")]).toEqual([0, true]);
    const mended = await paper("amend", AMOUNT, "--set", "effect=涉及贷款43万元", ...why);
    expect([mended.code, mended.err.includes("effect")]).toEqual([0, false]);
  });

  it("keeps a withdrawn finding's number from being used again", async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
    await paper("withdraw", MEETING, "--reason", "证据不足", "--by", "P001");
    const withdrawn = await state();
    expect(withdrawn.answers["CK-RCU-21"]).toMatchObject({ no_finding_reason: "证据不足" });
    expect(withdrawn.facts).toMatchObject({
      state: "待再确认",
      changed: [MEETING],
      withdrawn: [{ reason: "证据不足" }],
    });
    io.put(
      "新.answers.yaml",
      ANSWERS.replace(
        "CK-RCU-01: {answer: 是, note: 复核后补充说明}",
        "CK-RCU-21: {answer: 否, note: 三次例会没有记录, findings: [{}]}",
      ),
    );
    await inspectAgain("新.answers.yaml");
    expect((await state()).answers["CK-RCU-21"]?.findings?.map(({ finding_id }) => finding_id)).toEqual([
      `${MEETING}-2`,
    ]);
  });
});

describe("a confirmation", () => {
  const confirm = (...argv: readonly string[]) => paper("confirm", "--on", "2024-01-12", "--by", "P001", ...argv);

  it("names the findings nobody said anything of", async () => {
    const { code, err } = await confirm(`${AMOUNT}=属实`);
    expect([code, codeOf(err)]).toEqual([1, "not-stated"]);
    expect(err).toContain(MEETING);
  });

  it.each([
    ["an objection without a reason", "reason-missing", ["--all", "有异议"]],
    ["an objection without evidence or a word why", "evidence-missing", ["--all", "部分异议", "--reason", "数字不对"]],
    [
      "a refusal that one inspector saw",
      "collectors-missing",
      ["--all", "拒签", "--reason", "不认可", "--without-evidence", "拒绝提供", "--collector", "P001"],
    ],
    ["a finding that is not there", "unknown-finding", ["--all", "属实", "F2024-X-001=属实"]],
    ["an opinion given twice", "stated-twice", ["--all", "属实", `${AMOUNT}=属实`, `${AMOUNT}=有异议`]],
  ] as const)("is refused with %s, and registers nothing", async (_, why, argv) => {
    await refused(why, confirm(...argv));
  });

  it("is refused on a day that has not come, or before the finding was made", async () => {
    await refused("confirmed-in-future", paper("confirm", "--on", "2024-05-01", "--all", "属实", "--by", "P001"));
    await refused("confirmed-before-found", paper("confirm", "--on", "2024-01-02", "--all", "属实", "--by", "P001"));
  });

  it("that lacks its reason points to the help of its own command", async () => {
    const { code, err } = await does("paper", "resolve", PAPER, MEETING, "--by", "P001");
    expect([code, err.includes("riskpaper paper resolve --help")]).toEqual([2, true]);
  });

  it("takes a refusal that two inspectors saw", async () => {
    const said = ["--all", "拒签", "--reason", "不认可", "--without-evidence", "拒绝提供"];
    expect((await confirm(...said, "--collector", "P001", "--collector", "P002")).code).toBe(0);
    expect((await state()).facts.confirmations[0]?.collectors.map(({ name }) => name)).toEqual(["李华", "王芳"]);
  });

  it("has a reason and a proof of its own for each finding that is given one", async () => {
    io.put("说明.txt", "当日已补签");
    const two = [`${AMOUNT}=有异议`, `${MEETING}=拒签`, "--collector", "P001", "--collector", "P002"];
    const said = await confirm("--all", "属实", ...two, "--reason", "不认可", "--without-evidence", "口头");
    expect(said.code).toBe(2);
    const own = ["--reason", `${AMOUNT}=金额不对`, "--reason", "不认可", "--evidence", `${AMOUNT}=说明.txt`];
    expect((await confirm("--all", "属实", ...two, ...own, "--without-evidence", "口头")).code).toBe(0);
    const { frozen } = (await state()).facts;
    const of = (id: string) => frozen.find(({ finding_id }) => finding_id === id);
    expect(of(AMOUNT)).toMatchObject({
      opinion: "有异议",
      reason: "金额不对",
      evidence: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
    expect(of(MEETING)).toMatchObject({ opinion: "拒签", reason: "不认可", evidence: [], no_evidence: "口头" });
  });

  it("that was refused is settled before the paper is approved", async () => {
    const said = [`${MEETING}=拒签`, "--reason", "不认可", "--without-evidence", "拒绝提供"];
    const there = ["--collector", "P001", "--collector", "P002"];
    const { err } = await confirm("--all", "属实", ...said, ...there);
    expect(err).toContain(MEETING);
    expect((await json<readonly [PaperStatus]>("paper", "status", PAPER))[0].facts.objections).toEqual([MEETING]);
    await paper("review", "--opinion", "同意", "--by", "P003");
    await refused("objection-open", paper("approve", "--opinion", "同意", "--by", "P004"));
    expect((await paper("resolve", MEETING, "--reason", "影像齐全", "--by", "P001")).code).toBe(0);
    await paper("review", "--opinion", "同意", "--by", "P003");
    expect((await paper("approve", "--opinion", "同意", "--by", "P004")).code).toBe(0);
  });

  it("reads the unit's opinions from a file, with evidence beside it", async () => {
    io.put("意见/回执.txt", "已收");
    io.put(
      "意见/一支行.statements.yaml",
      `kind: FactStatements
schemaVersion: "1"
on: "2024-01-12"
signer: 张伟
collectors: [{id: P001, name: 李华}]
statements:
  - {finding_id: ${MEETING}, opinion: 部分异议, reason: 只有一次, evidence: [回执.txt]}
`,
    );
    const told = await paper("confirm", "--answers", "意见/一支行.statements.yaml", "--all", "属实", "--by", "P001");
    expect(told.code).toBe(0);
    const { facts, evidence } = await state();
    const one = facts.frozen.find(({ finding_id }) => finding_id === MEETING);
    expect(one).toMatchObject({ opinion: "部分异议", reason: "只有一次" });
    expect(evidence.find(({ sha256 }) => sha256 === one?.evidence[0])?.name).toBe("回执.txt");
  });

  it("is wanted with a day, and by somebody", async () => {
    expect((await paper("confirm", "--all", "属实", "--by", "P001")).code).toBe(2);
    config = [];
    expect((await confirm("--all", "属实", "--by", "")).code).toBe(2);
  });
});

describe("an amendment", () => {
  beforeEach(async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
  });
  const amend = (...argv: readonly string[]) => paper("amend", AMOUNT, "--reason", "更正", "--by", "P001", ...argv);

  it("of a judgement needs no confirming again", async () => {
    expect((await amend("--set", "recommendation=双人复核合同要素")).code).toBe(0);
    expect((await state()).facts).toMatchObject({ state: "已确认", version: 1 });
  });

  it.each([
    ["an unknown field", "not-a-field", ["--set", "finding_id=F2024-X-1"]],
    ["an amount that is none", "bad-value", ["--set", "amount=四十五万"]],
    ["an amount other than the fact's", "fact-says-otherwise", ["--set", "amount=430000.00"]],
    ["a count other than the fact's", "fact-says-otherwise", ["--set", "count=4"]],
    ["no change", "nothing-changed", ["--set", "amount=450000.00"]],
    ["no fact left", "fact-missing", ["--set", "fact="]],
    ["numbers under which the item would pass", "verdict-changes", ["--set", "k=0"]],
  ] as const)("with %s is refused", async (_, why, argv) => {
    await refused(why, amend(...argv));
  });

  it("takes the numbers of the item along", async () => {
    const { code } = await amend(
      "--set",
      "k=4",
      "--set",
      "count=4",
      "--set",
      "fact=抽查30份，4份两栏空白，涉及贷款金额45万元。",
    );
    expect(code).toBe(0);
    const { answers, facts } = await state();
    expect(answers["CK-RCU-05"]).toMatchObject({ k: 4 });
    expect(facts.amended[0]).toMatchObject({ fact: true, answered: { new: { k: 4 } } });
  });

  it("of a finding nobody confirmed is left to the interview", async () => {
    io = memoryIo();
    config = ["--config", `${io.shipped}/examples/project/riskpaper.yaml`];
    await inspectAgain(`${io.shipped}/examples/papers/CK-RCU.answers.yaml`);
    await refused("not-confirmed", amend("--set", "amount=1.00"));
  });
});

describe("a review", () => {
  it("of what has changed since is refused", async () => {
    const [status] = await json<readonly [PaperStatus]>("paper", "status", PAPER);
    io.put("补.answers.yaml", ANSWERS);
    await inspectAgain("补.answers.yaml");
    await refused("stale", paper("review", "--opinion", "同意", "--by", "P002", "--seen", status.head));
  });

  it("keeps a comment open until somebody agrees to it", async () => {
    await paper("confirm", "--on", "2024-01-12", "--all", "属实", "--by", "P001");
    await paper("review", "--opinion", "补依据", "--comment", "--item", "CK-RCU-02", "--by", "P002");
    await refused("comments-open", paper("approve", "--opinion", "同意", "--by", "P003"));
    io.put("补.answers.yaml", ANSWERS);
    await inspectAgain("补.answers.yaml");
    await refused("comments-open", paper("approve", "--opinion", "同意", "--by", "P003"));
    await paper("review", "--opinion", "已补", "--by", "P002");
    expect((await state()).review.stage).toBe("已复核");
  });

  it("goes level by level", async () => {
    await refused("level-skipped", paper("review", "--opinion", "同意", "--level", "2", "--by", "P003"));
    expect((await paper("review", "--opinion", "同意", "--by", "P002")).code).toBe(0);
    expect((await paper("review", "--opinion", "同意", "--level", "2", "--by", "P003")).code).toBe(0);
  });
});

describe("a paper that is not complete", () => {
  it("is not handed in, and says what is missing", async () => {
    await paper("return", "--reason", "重做", "--by", "P002");
    expect((await paper("submit", "--by", "P001")).code).toBe(0);
    await refused("finished-already", paper("submit", "--by", "P001"));
  });
});
