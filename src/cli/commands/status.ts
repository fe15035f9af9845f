import { findProject } from "../../journeys/project.ts";
import { type BoardProblem, type BoardRow, board } from "../../journeys/status.ts";
import { paintFor } from "../../render/chalk.ts";
import { visible } from "../../render/plain-text.ts";
import { boardText } from "../../render/terminal/board.ts";
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
  if (json) await context.print(`${JSON.stringify(rows, null, 2)}\n`);
  const words = await loadCatalogue(context.locale);
  if (rows.length === 0) {
    const { problem } = words.cli;
    const { none, noneTodo } = words.desk.status;
    await context.say(problem.lead(none(visible(folder))));
    await context.say(problem.todo(noneTodo));
    return EXIT.failed;
  }
  if (!json) await context.print(`${table(rows, words, context)}\n`);
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

const remarksOf = (row: BoardRow, words: Catalogue, asOf: string): readonly string[] => [
  ...(row.problem ? [problemText(row.problem, words)] : []),
  ...(row.facts === "待再确认" ? [words.desk.status.reconfirm] : []),
  ...(row.recheck ? [words.desk.status.recheck(row.recheck)] : []),
  ...dueText(row, words, asOf),
  ...(row.held_by ? [words.desk.status.held({ pid: row.held_by.pid, host: visible(row.held_by.host) })] : []),
  ...(row.torn_bytes > 0 ? [words.desk.status.torn(row.torn_bytes)] : []),
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
