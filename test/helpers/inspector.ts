import { join } from "node:path";
import { nodeIo } from "../../src/io/node-io.ts";
import { readPaper } from "../../src/journeys/load-paper.ts";
import type { PaperState } from "../../src/model/paper.ts";
import { ROOT } from "./built.ts";
import type { TypedAnswer } from "./generated-checklist.ts";
import { type Pty, runInPty } from "./pty.ts";

/** Starts `riskpaper inspect` on a generated checklist's folder in a real terminal. */
export const startInspect = (
  folder: string,
  paper: string,
  how: {
    readonly checklist?: string;
    readonly columns?: number;
    readonly rows?: number;
    readonly lang?: string;
    readonly more?: readonly string[];
  } = {},
): Pty =>
  runInPty(
    [
      join(ROOT, "bin", "riskpaper.js"),
      "--lang",
      how.lang ?? "zh-CN",
      "inspect",
      how.checklist ?? "CK-GEN",
      "-o",
      paper,
      ...(how.more ?? []),
    ],
    { cwd: folder, columns: how.columns, rows: how.rows },
  );

/** Accepts every field of the header as it is proposed. */
export async function acceptHeader(pty: Pty): Promise<void> {
  await pty.see("性质");
  // nature, unit code and name, project, its number, subject, from, to, index, preparers, date; typed ahead.
  for (let field = 0; field < 11; field += 1) pty.write("\r");
  await pty.see("1 开始检查");
  pty.write("1");
}

/** Types one answer, with the note and the finding that a failing one owes. */
export async function typeAnswer(pty: Pty, given: TypedAnswer): Promise<void> {
  pty.write(given.by === "key" ? given.typed : `${given.typed}\r`);
  if (!given.fails) return;
  await pty.see("情况说明（");
  pty.write(`${noteOf(given)}\r`);
  await pty.see("1 登记并继续");
  pty.write("1");
}

export const noteOf = (given: TypedAnswer): string => `${given.id}现场核对不符`;

/** The question's own frame: its id at the right of the section line, and no remark being asked for. */
export const seeQuestion = (pty: Pty, id: string): Promise<void> =>
  pty.seeThat(
    (screen) => new RegExp(`^\\S.* ${id}( |$)`, "m").test(screen) && /q暂停|字母命令/.test(screen),
    `question ${id}`,
  );

/** The paper as its journal tells it, read with our own eyes. */
export async function paperState(path: string): Promise<PaperState> {
  const io = nodeIo();
  try {
    return (await readPaper(path, io)).state;
  } finally {
    await io.close();
  }
}
