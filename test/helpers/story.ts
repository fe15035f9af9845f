import ExcelJS from "exceljs";
import { Session } from "./session.ts";

/** What one command came to. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const quoted = (word: string): string => (/^[\p{L}\p{N}._/〔〕=:,+-]+$/u.test(word) ? word : `"${word}"`);

/** Runs the real command line in a folder, day by day, and writes down what was typed and what was said, as a reader would see it. */
export class Story {
  private readonly lines: string[] = [];
  private readonly folder: string;
  private readonly session = new Session();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What happens outside of the tool. */
  tell(text: string): void {
    this.lines.push(`\n# ${text}`);
  }

  /** One command on one day. */
  async run(day: string, argv: readonly string[]): Promise<Said> {
    const said = await this.ask(day, argv);
    this.lines.push(`\n[${day}] $ riskpaper ${argv.map(quoted).join(" ")}`);
    for (const part of [said.out, said.err]) if (part.trim() !== "") this.lines.push(part.replace(/\n+$/, ""));
    if (said.code !== 0) this.lines.push(`（退出码 ${said.code}）`);
    return said;
  }

  /** The same for those who check, beside the story. */
  async ask(day: string, argv: readonly string[]): Promise<Said> {
    const { code, stdout, stderr } = await this.session.riskpaper([...argv, "--as-of", day], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: this.folder,
        LANG: "zh_CN.UTF-8",
        TZ: "Asia/Shanghai",
        NO_COLOR: "1",
        SOURCE_DATE_EPOCH: String(Date.parse(`${day}T01:00:00Z`) / 1000),
      },
    });
    return { code, out: this.plain(stdout), err: this.plain(stderr) };
  }

  /** What stood on the terminal. */
  screen(day: string, argv: readonly string[], page: string): void {
    this.lines.push(`\n[${day}] $ riskpaper ${argv.map(quoted).join(" ")}`, this.plain(page));
  }

  /** No further command will be typed. */
  end(): void {
    this.session.close();
  }

  transcript(): string {
    // How alike two texts are is tuned and judged elsewhere, on labelled pairs.
    return `${this.lines.join("\n").trim()}\n`.replaceAll(/文字相近 \d+%；.*/gu, "文字相近 …");
  }

  private plain(text: string): string {
    return text.replaceAll(`${this.folder}/`, "").replaceAll(this.folder, ".");
  }
}

/** What a branch writes into a workbook it was sent: finding → header → value. Days become dates, as a spreadsheet program makes them. */
export type Filled = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Fills in a ledger workbook as a branch does: who and when above the table, then cells by finding and header. */
export async function fillLedger(
  from: string,
  to: string,
  head: { readonly period: string; readonly filler: string },
  filled: Filled,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const sheet = book.getWorksheet("整改台账");
  if (!sheet) throw new Error(`${from}: no 整改台账`);
  let at = 0;
  const columns = new Map<string, number>();
  sheet.eachRow((row, number) => {
    if (at === 0)
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        if (cell.text.startsWith("检查期间：")) cell.value = `检查期间：${head.period}`;
        if (cell.text.startsWith("填报人：")) cell.value = `填报人：${head.filler}`;
        if (cell.text === "问题编号") at = number;
      });
    if (at === number) row.eachCell((cell, column) => columns.set(cell.text, column));
  });
  const column = (header: string): number => {
    const found = columns.get(header);
    if (found === undefined) throw new Error(`${from}: no column ${header} among ${[...columns.keys()].join("、")}`);
    return found;
  };
  const open = new Map(Object.entries(filled));
  sheet.eachRow((row, number) => {
    if (number <= at) return;
    const id = row.getCell(column("问题编号")).text;
    for (const [header, value] of Object.entries(open.get(id) ?? {})) row.getCell(column(header)).value = dated(value);
    open.delete(id);
  });
  if (open.size > 0) throw new Error(`${from}: no row for ${[...open.keys()].join("、")}`);
  await book.xlsx.writeFile(to);
}

const dated = (value: string | number): string | number | Date =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : value;
