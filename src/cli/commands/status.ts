import { findProject } from "../../journeys/project.ts";
import { type BoardProblem, type BoardRow, board } from "../../journeys/status.ts";
import { type RegisterRow, registerBoard } from "../../journeys/status-registers.ts";
import { paintFor } from "../../render/chalk.ts";
import { visible } from "../../render/plain-text.ts";
import { boardText } from "../../render/terminal/board.ts";
import { registerBoardText } from "../../render/terminal/register-board.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { localTime } from "../local-time.ts";

export const declare: Declare = (command, words, does) => {
  command
    .argument("[DIR]", words.status.dir)
    .option("--json", words.status.json)
    .action((folder: string | undefined, options: { readonly json?: boolean }) =>
      does((context) => work(folder ?? ".", options.json === true, context)),
    );
};

async function work(folder: string, json: boolean, context: Context): Promise<ExitCode> {
  const { io } = context;
  const found = await findProject(context.config ?? undefined, io);
  const rows = await board(folder, "all", found, io);
  const registers = await registerBoard(folder, context.asOf, io);
  if (json) await context.print(`${JSON.stringify([...rows, ...registers], null, 2)}\n`);
  const words = await loadCatalogue(context.locale);
  if (rows.length + registers.length === 0) {
    const { problem } = words.cli;
    const { none, noneTodo } = words.desk.status;
    await context.say(problem.lead(none(visible(folder))));
    await context.say(problem.todo(noneTodo));
    return EXIT.failed;
  }
  const parts = [
    ...(rows.length === 0 ? [] : [table(rows, words, context)]),
    ...(registers.length === 0 ? [] : [registerLines(registers, words, context)]),
  ];
  if (!json) await context.print(`${parts.join("\n\n")}\n`);
  return EXIT.clean;
}

function table(rows: readonly BoardRow[], words: Catalogue, { io, colour, asOf }: Context): string {
  const t = words.desk.status;
  const lines = rows.map((row) => ({ ...row, remarks: remarksOf(row, words, asOf) }));
  const count = (state: BoardRow["state"]) => rows.filter((row) => row.state === state).length;
  return [
    boardText(lines, io.stdout.columns, localTime, t, paintFor(colour.out)),
    "",
    t.total({ papers: rows.length, open: count("进行中"), damaged: count("损坏") }),
  ].join("\n");
}

function registerLines(rows: readonly RegisterRow[], words: Catalogue, { io, colour }: Context): string {
  const lines = rows.map((row) => ({ ...row, remarks: [...troubleOf(row.problem, words), ...heldText(row, words)] }));
  return registerBoardText(lines, { words, paint: paintFor(colour.out), columns: io.stdout.columns });
}

function troubleOf(problem: RegisterRow["problem"], words: Catalogue): readonly string[] {
  if (problem === null) return [];
  const { reason, record } = problem;
  if (reason === "unreadable") return [words.desk.status.unreadable];
  const { register } = words.problems.journey;
  return [reason === "broken" || reason === "contradiction" ? register[reason](record ?? 0) : register[reason]];
}

/** Who writes in it now, and what was not written to its end. */
const heldText = ({ held_by, torn_bytes }: Pick<BoardRow, "held_by" | "torn_bytes">, words: Catalogue) => [
  ...(held_by ? [words.desk.status.held({ pid: held_by.pid, host: visible(held_by.host) })] : []),
  ...(torn_bytes > 0 ? [words.desk.status.torn(torn_bytes)] : []),
];

const remarksOf = (row: BoardRow, words: Catalogue, asOf: string): readonly string[] => [
  ...(row.problem ? [problemText(row.problem, words)] : []),
  ...(row.facts === "待再确认" ? [words.desk.status.reconfirm] : []),
  ...(row.recheck ? [words.desk.status.recheck(row.recheck)] : []),
  ...dueText(row, words, asOf),
  ...heldText(row, words),
];

/** What is due, and whether its day has passed. */
function dueText({ due }: BoardRow, words: Catalogue, asOf: string): readonly string[] {
  if (!due) return [];
  const t = words.desk.status;
  const late = (date: string) => (date < asOf ? t.late : "");
  return [
    ...(due.inspect === null ? [] : [t.dueInspect(due.inspect) + late(due.inspect)]),
    ...(due.rectify === null ? [] : [t.dueRectify({ date: due.rectify, findings: due.findings }) + late(due.rectify)]),
  ];
}

function problemText({ reason, record, year }: BoardProblem, words: Catalogue): string {
  if (reason === "unreadable") return words.desk.status.unreadable;
  if (reason === "calendar") return words.cli.refused.calendar(year ?? "");
  const { paper } = words.problems.journey;
  return reason === "broken" || reason === "contradiction" ? paper[reason](record ?? 0) : paper[reason];
}
