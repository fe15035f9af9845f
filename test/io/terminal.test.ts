import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";
import { runInPty, soon } from "../helpers/pty.ts";

beforeAll(build);

/** Runs questions (`ask` sees `terminal` and `log`) in a pty; what was logged, and how it ended, lands in `results`. */
function questions(ask: string, how: Parameters<typeof runInPty>[1] = {}) {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
  const results = join(folder, "results.json");
  const script = join(folder, "ask.mjs");
  writeFileSync(
    script,
    `import { writeFileSync } from "node:fs";
    import { nodeIo } from ${JSON.stringify(pathToFileURL(join(ROOT, "dist/io/node-io.js")).href)};
    const io = nodeIo();
    const results = [];
    const log = (value) => { results.push(value); writeFileSync(${JSON.stringify(results)}, JSON.stringify(results)); return value; };
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    try {
      const terminal = await io.terminal();
      if (terminal === null) log("no terminal");
      else { ${ask} }
    } catch (error) {
      log([error.constructor.name, error.signal ?? String(error)]);
    }
    await io.close();
    process.exitCode = { INT: 130, TERM: 143, HUP: 129 }[io.interrupted()] ?? 0;`,
  );
  return { pty: runInPty([script], how), results: () => JSON.parse(readFileSync(results, "utf8")) as unknown[] };
}
const until = async (test: () => boolean) => {
  for (let tries = 0; tries < 2_000; tries += 1) {
    try {
      if (test()) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it never came about");
};

const KEYS = `for (const n of [1, 2, 3, 4]) log(await terminal.askKey("第 " + n + " 题：是否核对？\\n1 是 → 不合格  2 否 → 合格 ", ["1", "2", "?", "b", "up", "escape", "return", "space"]));`;

describe("one key a question", () => {
  it("takes digits, full-width digits, letters in either case, arrows and Escape, and ignores the rest", async () => {
    const { pty, results } = questions(KEYS + KEYS);
    for (const [n, key] of [
      ["1", "x9是1"],
      ["2", "２"],
      ["3", "B"],
      ["4", "\x1b[A"],
      ["1", "\x1b"],
      ["2", "？"],
      ["3", "\r"],
      ["4", "　"],
    ]) {
      await pty.see(`第 ${n} 题`);
      pty.write(key ?? "");
      await until(() => !pty.screen().includes(`第 ${n} 题`));
    }
    expect(await pty.exit).toMatchObject({ exitCode: 0 });
    expect(results()).toEqual(["1", "2", "b", "up", "escape", "?", "return", "space"]);
  });

  it("shows each frame in place of the last and leaves nothing behind but what was said", async () => {
    const { pty } = questions(
      `await terminal.askKey("第一题\\n按键 ", ["1"]); terminal.say("已保存 RCU-01");
       await terminal.askKey("第二题，长一些：" + "很长".repeat(60) + "\\n按键 ", ["1"]); await terminal.askKey("第三题\\n按键 ", ["1"]);`,
    );
    await pty.see("第一题");
    pty.write("1");
    await pty.see("第二题");
    await soon(() => pty.screen()).toMatch(/^已保存 RCU-01\n第二题/);
    pty.write("1");
    await pty.see("第三题");
    await soon(() => pty.screen()).toBe("已保存 RCU-01\n第三题\n按键");
    pty.write("1");
    await pty.exit;
    expect(pty.history()).toBe("已保存 RCU-01");
  });

  it("keeps keys typed ahead, in order, through questions and texts", async () => {
    const { pty, results } = questions(
      `await sleep(400); log(await terminal.askKey("甲 ", ["1", "2"])); await sleep(50); log(await terminal.askText({ frame: "", label: "说明" }));
       log(await terminal.askKey("乙 ", ["1", "2"]));`,
    );
    await until(() => pty.raw().includes("\x1b[?2004h"));
    for (const key of ["2", "账实不符", "\r", "1"]) pty.write(key);
    await pty.exit;
    expect(results()).toEqual(["2", "账实不符", "1"]);
  });

  it("shows nothing of a passphrase but dots", async () => {
    const { pty, results } = questions(`log(await terminal.askText({ frame: "", label: "口令：", secret: true }));`);
    await pty.see("口令：");
    pty.write("一句 secret");
    await soon(() => pty.screen()).toBe("\n口令： •••••••••");
    pty.write("\x7f\r");
    await pty.exit;
    expect(results()).toEqual(["一句 secre"]);
    expect(pty.raw()).not.toMatch(/secre|一句/);
  });

  it("takes a paste for no answer at all", async () => {
    const { pty, results } = questions(`${KEYS} log(await terminal.askText({ frame: "", label: "说明" }));`);
    await pty.see("第 1 题");
    pty.write("\x1b[200~1111\x1b[201~");
    await new Promise((resolve) => setTimeout(resolve, 600));
    // A terminal that does not mark pastes.
    pty.write("1".repeat(40));
    await new Promise((resolve) => setTimeout(resolve, 600));
    pty.write("2");
    await pty.see("第 2 题");
    pty.write("2");
    await pty.see("第 3 题");
    pty.write("2");
    await pty.see("第 4 题");
    pty.write("2");
    await pty.see("说明");
    pty.write("\x1b[200~第一行\r\n第二行\x1b[201~\r");
    await pty.exit;
    expect(results()).toEqual(["2", "2", "2", "2", "第一行 第二行"]);
  });
});

describe("a line of text", () => {
  const TEXT = `log(await terminal.askText({ frame: "问题事实", label: "事实", initial: "重要空白凭证", problem: (text) => text === "" ? "不能为空" : null }));`;

  it("is edited with the cursor where the eye sees it, over several rows of Chinese", async () => {
    const { pty, results } = questions(TEXT, { columns: 40, rows: 24 });
    await pty.see("重要空白凭证");
    await soon(() => pty.cursor()).toEqual({ x: 17, y: 1 });
    pty.write("领用登记与库存核对不一致，共涉及十二份，金额四十五万元");
    await pty.see("万元");
    // 39 cells a row: 5 for the label and 17 characters; the next is indented by 2.
    await soon(() => pty.screen()).toBe(
      "问题事实\n事实 重要空白凭证领用登记与库存核对不一\n  致，共涉及十二份，金额四十五万元",
    );
    await soon(() => pty.cursor()).toEqual({ x: 34, y: 2 });
    for (let n = 0; n < 17; n += 1) pty.write("\x1b[D");
    await until(() => pty.cursor().y === 1);
    await soon(() => pty.cursor()).toEqual({ x: 37, y: 1 });
    pty.write("\x7f");
    pty.write("未");
    await pty.see("核对未");
    await soon(() => pty.screen()).toBe(
      "问题事实\n事实 重要空白凭证领用登记与库存核对未一\n  致，共涉及十二份，金额四十五万元",
    );
    pty.write("\r");
    await pty.exit;
    expect(results()).toEqual(["重要空白凭证领用登记与库存核对未一致，共涉及十二份，金额四十五万元"]);
    expect(pty.history()).toBe("");
  });

  it("shows what is wrong with it and goes on", async () => {
    const { pty, results } = questions(TEXT);
    await pty.see("重要空白凭证");
    pty.write("\x15\r");
    await pty.see("不能为空");
    pty.write("账");
    await until(() => !pty.screen().includes("不能为空"));
    pty.write("\r");
    await pty.exit;
    expect(results()).toEqual(["账"]);
  });

  it("is left with Escape", async () => {
    const { pty, results } = questions(TEXT);
    await pty.see("重要空白凭证");
    pty.write("\x1b");
    await pty.exit;
    expect(results()).toEqual([null]);
  });
});

describe("a list", () => {
  const LIST = `log(await terminal.choose({ frame: "跳转", label: "检查项", choices: [["CK-SEC-01", "金库 双人管库"], ["CK-SEC-02", "押运 双人押运"], ["CK-SEC-03", "监控 保存九十天"]].map(([value, name]) => ({ value, name })) }));`;

  it("is narrowed by typing and walked with the arrows", async () => {
    const { pty, results } = questions(LIST + LIST + LIST);
    await pty.see("九十天");
    pty.write("押运");
    await until(() => !pty.screen().includes("金库"));
    await soon(() => pty.screen()).toContain("押运 双人押运");
    pty.write("\r");
    await pty.see("九十天");
    pty.write("\x1b[B");
    pty.write("\x1b[B");
    pty.write("\r");
    await until(() => results().length === 2);
    await pty.see("九十天");
    pty.write("\x1b");
    await pty.exit;
    expect(results()).toEqual(["CK-SEC-02", "CK-SEC-03", null]);
    expect(pty.history()).toBe("");
    expect(pty.raw()).not.toMatch(/navigate|select|No results/);
  });
});

describe("being stopped", () => {
  it("by Ctrl-C, TERM and HUP ends a question of any kind, with the code of the signal", async () => {
    for (const ask of [
      `await terminal.askKey("甲 ", ["1"]);`,
      `await terminal.askText({ frame: "", label: "甲" });`,
      `await terminal.choose({ frame: "", label: "甲", choices: [{ value: "1", name: "一" }] });`,
    ]) {
      for (const [how, signal, code] of [
        ["\x03", "INT", 130],
        ["SIGINT", "INT", 130],
        ["SIGTERM", "TERM", 143],
        ["SIGHUP", "HUP", 129],
      ] as const) {
        const { pty, results } = questions(ask);
        await pty.see("甲");
        if (how === "\x03") pty.write(how);
        else pty.kill(how);
        expect(await pty.exit).toMatchObject({ exitCode: code });
        expect(results()).toEqual([["Interrupted", signal]]);
        // Bracketed paste is switched off again, and the cursor is shown.
        expect(pty.raw().lastIndexOf("\x1b[?2004l")).toBeGreaterThan(pty.raw().lastIndexOf("\x1b[?2004h"));
        expect(pty.raw().lastIndexOf("\x1b[?25h")).toBeGreaterThan(pty.raw().lastIndexOf("\x1b[?25l"));
      }
    }
  });

  it("between two questions lets the work in hand finish and ends the next question", async () => {
    const { pty, results } = questions(
      `await terminal.askKey("甲 ", ["1"]); await sleep(300); log("saved"); await terminal.askKey("乙 ", ["1"]); log("never");`,
    );
    await pty.see("甲");
    pty.write("1");
    await new Promise((resolve) => setTimeout(resolve, 600));
    pty.kill("SIGINT");
    expect(await pty.exit).toMatchObject({ exitCode: 130 });
    expect(results()).toEqual(["saved", ["Interrupted", "INT"]]);
  });

  it("by a closed terminal ends the program", async () => {
    const { pty, results } = questions(`await terminal.askKey("甲 ", ["1"]);`);
    await pty.see("甲");
    pty.hangUp();
    await until(() => JSON.stringify(results()) === JSON.stringify([["Interrupted", "HUP"]]));
    await until(() => {
      try {
        process.kill(pty.pid, 0);
        return false;
      } catch {
        return true;
      }
    });
  });

  it("a second time ends the program whatever it does", async () => {
    const { pty } = questions(`log("on"); terminal.say("on"); await sleep(60_000);`);
    await pty.see("on");
    pty.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 600));
    pty.kill("SIGTERM");
    expect((await pty.exit).signal).toBe(15);
  });
});

it("asks nobody on a dumb terminal", async () => {
  const { pty, results } = questions(KEYS, { env: { TERM: "dumb" } });
  await pty.exit;
  expect(results()).toEqual(["no terminal"]);
});
