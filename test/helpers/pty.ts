import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { expect } from "vitest";

export interface Pty {
  write(text: string): void;
  /** The visible screen, one line a row, right ends trimmed, empty lines at the end dropped. */
  screen(): string;
  /** Lines that scrolled out at the top, too. */
  history(): string;
  /** What does not fit: lines broken by the terminal because they are too wide, and lines pushed out at the top. */
  misfits(): readonly string[];
  /** 0-based cell of the cursor on the screen. */
  cursor(): { readonly x: number; readonly y: number };
  /** Waits until the screen holds `text` (or matches); fails after ten seconds with the screen. */
  see(text: string | RegExp): Promise<void>;
  /** Waits until `holds` is true of the screen; fails after so many milliseconds with the screen. */
  seeThat(holds: (screen: string) => boolean, what: string, within?: number): Promise<void>;
  /** All bytes the program wrote. */
  raw(): string;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Closes the terminal under the program. */
  hangUp(): void;
  readonly pid: number;
  readonly exit: Promise<{ readonly exitCode: number; readonly signal?: number }>;
}

/** Runs Node with these arguments in a real pseudo terminal, read through a real terminal's eyes. */
export function runInPty(
  args: readonly string[],
  how: {
    readonly columns?: number;
    readonly rows?: number;
    readonly env?: NodeJS.ProcessEnv;
    readonly cwd?: string;
  } = {},
): Pty {
  const columns = how.columns ?? 80;
  const rows = how.rows ?? 24;
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const program = spawn(process.execPath, [...args], {
    name: how.env?.TERM ?? "xterm-256color",
    cols: columns,
    rows,
    cwd: how.cwd ?? process.cwd(),
    env: { ...process.env, LANG: "zh_CN.UTF-8", NO_COLOR: "1", ...how.env },
  });
  let raw = "";
  const chunks: Promise<void>[] = [];
  program.onData((text) => {
    raw += text;
    chunks.push(new Promise((resolve) => terminal.write(text, resolve)));
  });
  const exit = new Promise<{ exitCode: number; signal?: number }>((resolve) => {
    program.onExit((event) => void Promise.all(chunks).then(() => resolve(event)));
  });

  const lines = (from: number) => {
    const buffer = terminal.buffer.active;
    const out: string[] = [];
    for (let row = from; row < buffer.length; row += 1) out.push(buffer.getLine(row)?.translateToString(true) ?? "");
    return out.join("\n").trimEnd();
  };
  const screen = () => lines(terminal.buffer.active.baseY);
  const seeThat = async (holds: (screen: string) => boolean, what: string, within = 30_000) => {
    const end = Date.now() + within;
    while (!holds(screen())) {
      if (Date.now() > end) throw new Error(`never saw ${what} on\n${screen()}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return {
    write: (text) => program.write(text),
    screen,
    history: () => lines(0),
    misfits: () => {
      const buffer = terminal.buffer.active;
      const out: string[] = [];
      for (let row = 0; row < buffer.length; row += 1) {
        const line = buffer.getLine(row);
        if (row < buffer.baseY || line?.isWrapped) out.push(line?.translateToString(true) ?? "");
      }
      return out;
    },
    cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY }),
    see: (text) => seeThat((now) => (typeof text === "string" ? now.includes(text) : text.test(now)), String(text)),
    seeThat,
    raw: () => raw,
    resize(next, nextRows) {
      terminal.resize(next, nextRows);
      program.resize(next, nextRows);
    },
    kill: (signal) => process.kill(program.pid, signal),
    hangUp: () => {
      // Destroys the master side; the program gets HUP and the end of its input.
      (program as unknown as { destroy(): void }).destroy();
    },
    pid: program.pid,
    exit,
  };
}

/** Expects what is soon to be seen: what a program writes comes in pieces, and the cursor after the text. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 30_000, interval: 10 });
