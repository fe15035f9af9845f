import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";
import { generatedChecklist, writeGenerated } from "../helpers/generated-checklist.ts";
import { acceptHeader, paperState, seeQuestion, startInspect } from "../helpers/inspector.ts";
import type { Pty } from "../helpers/pty.ts";

const folder = mkdtempSync(join(tmpdir(), "riskpaper 屏幕-"));
const made = generatedChecklist(20, () => false);

beforeAll(() => {
  build();
  writeGenerated(folder, made);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const fits = (pty: Pty) => expect(pty.misfits()).toEqual([]);

/** The screens of one walk, each looked at: nothing broken by the terminal, nothing pushed out at the top. */
const WORDS = {
  "zh-CN": {
    nature: "性质",
    from: "检查期间起",
    to: "检查期间止",
    review: "1 开始检查",
    excluded: "因此不适用：CK-SEC-02",
    note: "情况说明",
    evidence: "证据文件",
    finding: "1 登记并继续",
    edit: "完成修改",
    help: "按键帮助",
    jump: "跳到",
    missing: "完成之前还缺",
    ready: "q暂停",
    typed: "x不适用",
    point: "风险点 SEC-02",
  },
  en: {
    nature: "Nature",
    from: "Period from",
    to: "Period to",
    review: "1 begin",
    excluded: "No longer applies: CK-SEC-02",
    note: "Note",
    evidence: "Evidence files",
    finding: "1 record it and go on",
    edit: "done",
    help: "Keys",
    jump: "Jump to",
    missing: "Missing before the paper can be finished",
    ready: "q pause",
    typed: "x not applicable",
    point: "Risk point SEC-02",
  },
} as const;

describe.concurrent("every screen of the interview fits its terminal", () => {
  it.each([
    ["zh-CN", 80, 24],
    ["en", 80, 24],
    ["zh-CN", 120, 40],
    ["en", 120, 30],
  ] as const)("%s, %d columns and %d rows", async (lang, columns, rows) => {
    const t = WORDS[lang];
    const pty = startInspect(folder, join(folder, `${lang}-${columns}.paper`), {
      checklist: "CK-SEC",
      lang,
      columns,
      rows,
      more: ["--config", join(ROOT, "examples", "project", "riskpaper.yaml")],
    });
    const at = async (text: string) => {
      await pty.see(text);
      fits(pty);
    };
    await at(t.nature);
    pty.write("\r\r\r\r\r");
    await at(t.from);
    pty.write("2026-9-1\r");
    await at(t.to);
    pty.write("2026-9-28\r\r\r\r");
    await at(t.review);
    pty.write("1");
    await at("CK-SEC-01");

    // Full-width digits answer; what that excludes is said; the finding with all it owes.
    pty.write("２");
    await at(t.excluded);
    await at(t.note);
    pty.write("制度缺两项，预案未按新岗位修订，员工对夜间报警流程不清楚，现场已要求补齐并重新组织抽考");
    await at("重新组织抽");
    pty.write("\r");
    await at(t.evidence);
    pty.write("examples/papers/evidence/*.jpg");
    await at("*.jpg");
    pty.write("\r");
    await at(t.finding);
    pty.write("2");
    await at(t.edit);
    pty.write("\x1b[B\x1b[B\r");
    await at(`${lang === "en" ? "Fact" : "事实"} >`);
    pty.write("\x1b");
    await at(t.edit);
    pty.write("\r");
    await at(t.finding);
    pty.write("5");
    await at("(2/2)");
    pty.write("7");
    await pty.seeThat((screen) => !screen.includes("(2/2)"), "one finding again");
    fits(pty);
    pty.write("1");

    // An item that is typed, its help, its menu.
    await at("CK-SEC-03");
    await at(t.typed);
    if (columns >= 110) await pty.see(new RegExp(`│.*${t.point}`));
    else expect(pty.screen()).not.toContain(t.point);
    pty.write("?\r");
    await at(t.help);
    pty.write("\x1b");
    await at(t.typed);
    pty.write("/\r");
    await at("↑↓");
    pty.write("\x1b");
    await at(t.typed);
    pty.write("40/32\r");
    await pty.see(t.note);
    fits(pty);
    pty.write("\r");
    await at(t.evidence);
    pty.write("没有这个文件.jpg\r");
    await at(t.finding);
    pty.write("3");

    // Jump by a word with several hits, and to an item that does not apply.
    await at("CK-SEC-04");
    pty.write("j\r");
    await at(t.jump);
    pty.write("CK-SEC-02\r");
    await pty.seeThat((screen) => /CK-SEC-02.*(不适用|does not apply)/.test(screen), "why not there");
    fits(pty);
    pty.write("j\r");
    await at(t.jump);
    pty.write("印章\r");
    await at("CK-SEC-18");
    pty.write("\x1b");
    await at(t.typed);

    // The list of what is missing, page by page, and its jump.
    pty.write("m\r");
    await at(t.missing);
    pty.write("9");
    await at("2/3");
    pty.write("b");
    await pty.seeThat((screen) => !screen.includes(t.missing), "a question");
    pty.write("m\r");
    await pty.seeThat((screen) => screen.includes(t.missing), "the list");
    pty.write("2");
    await at("CK-SEC-04");
    pty.write("q\r");
    expect(await pty.exit).toMatchObject({ exitCode: 0 });
  });
});

describe.concurrent("at a question", () => {
  const begin = async (name: string) => {
    const paper = join(folder, `${name}.paper`);
    const pty = startInspect(folder, paper);
    await acceptHeader(pty);
    await seeQuestion(pty, "CK-GEN-01");
    return { paper, pty };
  };

  it("pasted text answers nothing, in a paste or in one piece", async () => {
    const { paper, pty } = await begin("paste");
    pty.write("\x1b[200~1\n1\n2\n1\n\x1b[201~");
    await pause(100);
    pty.write("1".repeat(60));
    await pause(300);
    await seeQuestion(pty, "CK-GEN-01");
    // Into a line it goes as one line.
    pty.write("n");
    await pty.see("情况说明（");
    pty.write("\x1b[200~第一行\n第二行\n\x1b[201~");
    await pty.see("第一行 第二行");
    pty.write("\r");
    await seeQuestion(pty, "CK-GEN-01");
    pty.write("q");
    await pty.exit;
    const { answers } = await paperState(paper);
    expect(answers).toEqual({ "CK-GEN-01": { note: "第一行 第二行" } });
  });

  it("a section passed in bulk leaves key items and everything that is no 是否 open", async () => {
    const { paper, pty } = await begin("bulk");
    pty.write("a");
    await seeQuestion(pty, "CK-GEN-02");
    pty.write("q\r");
    await pty.exit;
    const { answers } = await paperState(paper);
    expect(answers).toEqual({ "CK-GEN-01": { answer: "是", bulk: true } });
  });

  it("takes back, does again, flags and lists what was flagged", async () => {
    const { paper, pty } = await begin("undo");
    pty.write("1");
    await seeQuestion(pty, "CK-GEN-02");
    pty.write("u\r");
    await seeQuestion(pty, "CK-GEN-01");
    await pty.see("已撤销：CK-GEN-01");
    pty.write("r");
    await pty.see("已重做：CK-GEN-01");
    pty.write("f");
    await seeQuestion(pty, "CK-GEN-02");
    await pty.see("标记1");
    pty.write("m\r");
    await pty.see("完成之前还缺");
    await pty.see(/1 CK-GEN-01 ⚑/);
    pty.write("0");
    await pty.exit;
    expect((await paperState(paper)).answers).toEqual({ "CK-GEN-01": { answer: "是", flag: true } });
  });

  it("another process is told who works on the paper, and takes over at once when that one is killed", async () => {
    const { paper, pty } = await begin("two");
    const second = startInspect(folder, paper);
    expect(await second.exit).toMatchObject({ exitCode: 2 });
    await second.see(String(pty.pid));
    pty.write("1");
    await seeQuestion(pty, "CK-GEN-02");
    pty.kill("SIGKILL");
    await pty.exit;
    const third = startInspect(folder, paper);
    await seeQuestion(third, "CK-GEN-02");
    third.write("\x03");
    expect(await third.exit).toMatchObject({ exitCode: 130 });
    expect(Object.keys((await paperState(paper)).answers)).toEqual(["CK-GEN-01"]);
  });
});
