import { describe, expect, it } from "vitest";
import { sayError } from "../../src/cli/say-error.ts";
import { CalendarGap } from "../../src/field/calendar.ts";
import { WriteRefused } from "../../src/io/atomic-file.ts";
import { Interrupted } from "../../src/io/io.ts";
import { NotSaved } from "../../src/io/journal-file.ts";
import { Held } from "../../src/io/lock-file.ts";
import en from "../../src/text/en/cli.ts";
import zh from "../../src/text/zh-CN/cli.ts";
import { failure } from "../helpers/memory-io.ts";

const around = {
  locale: "en" as const,
  argv: ["inspect"],
  version: "0",
  platform: "linux",
  verbose: false,
  resume: null,
  stopped: null,
};
const owner = { pid: 77, host: "far\u202e", nonce: "n", at: "2026-11-22T08:00:00.000Z" };

describe("an error in words", () => {
  it("says what, where and what to do, in either language, one event a line, with exit 2", async () => {
    for (const words of [zh, en]) {
      for (const [error, what, todo] of [
        [new Held("/p/lock", owner), words.refused.held({ ...owner, host: "far<U+202E>" }), words.refused.heldTodo],
        [new Held("/p/lock", { ...owner, host: "?" }), words.refused.heldUnknown, words.refused.heldTodo],
        [new WriteRefused("exists", "/p/a"), words.refused.exists, words.refused.existsTodo],
        [new WriteRefused("changed", "/p/a"), words.refused.changed, words.refused.changedTodo],
        [new WriteRefused("link", "/p/a"), words.refused.link, words.refused.linkTodo],
        [new WriteRefused("not-a-file", "/p/a"), words.refused.notAFile, words.refused.notAFileTodo],
        [new NotSaved("moved", "/p/a", false), words.refused.notSavedMoved, words.refused.notSavedTodo],
        [new NotSaved("closed", "/p/a", false), words.refused.notSavedClosed, words.refused.notSavedTodo],
        [new CalendarGap("2031"), words.refused.calendar("2031"), words.refused.calendarTodo("2031")],
      ] as const) {
        const { code, lines } = await sayError(error, words, around);
        expect(code).toBe(2);
        expect(lines[0]).toBe(words.problem.lead(what));
        expect(lines).toContain(words.problem.todo(todo));
        expect(lines.join("\n")).not.toMatch(/[\u202e\x1b]|undefined|\[object/);
        expect(lines.every((line) => !line.includes("\n"))).toBe(true);
        if ("path" in error) expect(lines).toContain(words.problem.where(error.path));
      }
    }
  });

  it("names the cause of what could not be saved", async () => {
    const { code, lines } = await sayError(
      new NotSaved("write", "/p/a", true, { cause: failure("ENOSPC", "/p/a") }),
      en,
      around,
    );
    expect(code).toBe(2);
    expect(lines.join("\n")).toContain(en.system.ENOSPC.why);
  });

  it("tells an interrupted person how to go on", async () => {
    const { code, lines } = await sayError(new Interrupted("INT"), zh, {
      ...around,
      resume: "riskpaper inspect CK-SEC -o x.paper",
    });
    expect([code, lines]).toEqual([
      130,
      [zh.interrupted.said, zh.interrupted.resume("riskpaper inspect CK-SEC -o x.paper")],
    ]);
  });
});
