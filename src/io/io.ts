/**
 * What the program may do to the world. `node-io.ts` really does it; tests hand in worlds of their own.
 * Nothing outside `io/` and `bin/` touches the machine except through this port.
 */

export interface Output {
  readonly isTTY: boolean;
  /** Width in cells; 80 where there is no terminal. */
  readonly columns: number;
  /** Resolves once the text is handed to the system. A closed pipe is no error: the text is dropped. */
  write(text: string | Uint8Array): Promise<void>;
}

export interface FileStat {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly size: number;
  readonly modified: Date;
}

/** An open file. Every call may fail with an error that has a `code` such as ENOSPC. */
export interface OpenFile {
  /** Writes from the start of `bytes`; returns how many were written, which may be fewer. */
  write(bytes: Uint8Array): Promise<number>;
  /** The whole content from the beginning. */
  readAll(): Promise<Uint8Array>;
  stat(): Promise<FileStat>;
  sync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few operations everything that saves is built from, so that a test can make the Nth one fail.
 * `open` never follows a link as the last component. "create" fails with EEXIST where something is there.
 */
export interface Files {
  open(path: string, how: "read" | "append" | "create"): Promise<OpenFile>;
  /** Whole content. */
  read(path: string): Promise<Uint8Array>;
  /** Hex SHA-256 of the content, or of its first `upTo` bytes, however large: read in pieces. Follows no link, like `open`. */
  digest(path: string, upTo?: number): Promise<string>;
  /** Does not follow links; `null` where there is nothing. */
  stat(path: string): Promise<FileStat | null>;
  /** Names in the folder, in code-unit order. */
  list(folder: string): Promise<readonly string[]>;
  /** With its parents; mode 0700 where the platform has modes. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** An empty folder; one that holds something fails with ENOTEMPTY. */
  removeFolder(path: string): Promise<void>;
  /** Makes names in the folder durable; does nothing where the platform cannot. */
  syncFolder(path: string): Promise<void>;
  /** The path with every link resolved. */
  realPath(path: string): Promise<string>;
}

/** Asking a person. Every call throws `Interrupted` on Ctrl-C, a closed terminal, TERM or HUP. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  /** Shows `frame` in place of the last one and waits for one of `keys`; returns it in ASCII. "escape", "up", "down", "left", "right", "return" may be among them. */
  askKey(frame: string, keys: readonly string[]): Promise<string>;
  /** One line of text. `problem` returns a sentence to show, or null when the text is accepted. Escape returns null: the person went back. */
  askText(question: {
    readonly frame: string;
    readonly label: string;
    readonly initial?: string;
    readonly problem?: (text: string) => string | null;
    /** A passphrase: only dots are shown. */
    readonly secret?: boolean;
  }): Promise<string | null>;
  /** One of a list, with the arrow keys or by typing. Escape returns null. */
  choose(question: {
    readonly frame: string;
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly name: string }[];
  }): Promise<string | null>;
  /** Leaves a line above the next frame. */
  say(text: string): void;
}

/** The person or the system stopped the work; what was confirmed is saved. */
export class Interrupted extends Error {
  constructor(readonly signal: "INT" | "TERM" | "HUP") {
    super(`interrupted by ${signal}`);
  }
}

/** Children at work: other processes of this program, so that what hangs or explodes can be stopped. */
export interface Children {
  /**
   * Hands `task` to the next child that is free; resolves with what it answers. `hear` gets the parts it sends ahead, in
   * order; they count only once the answer is there. Plain JSON both ways.
   * @throws ChildLost, and Interrupted for all that is waiting once a signal came
   */
  run(task: unknown, milliseconds: number, hear?: (part: unknown) => void): Promise<unknown>;
  /** Ends every child. */
  close(): void;
}

/** A child was stopped or ended before it answered: its time was over, it took too much memory, or nobody knows. */
export class ChildLost extends Error {
  constructor(readonly reason: "time" | "memory" | "ended") {
    super(`child lost: ${reason}`);
  }
}

export interface Hiring {
  /** Children at most; each is started when there is a task for it. */
  readonly count: number;
  /** What every child is told before its first task: plain JSON. */
  readonly setup: unknown;
  /** Bytes that one child may take. */
  readonly memory: number;
}

/** A browser of this machine, without a window, a network or anybody's profile. Whatever it is given runs no script. */
export interface Browser {
  /** Its name and version, as it says them. */
  readonly product: string;
  /** The page as PDF, its sizes and margins being its own. Throws BrowserProblem, Interrupted. */
  print(html: string, milliseconds: number): Promise<Uint8Array>;
  /** For each CSS list of font families (trusted text): the family that Chinese is really drawn with. Throws as `print`. */
  families(lists: readonly string[], milliseconds: number): Promise<readonly string[]>;
}

/**
 * No page can be printed: there is no browser, none where RISKPAPER_BROWSER says, or it is too old, does not start, takes
 * longer than it may, or ended by itself. `at`: which one.
 */
export class BrowserProblem extends Error {
  constructor(
    readonly reason: "missing" | "not-there" | "old" | "start" | "time" | "ended",
    readonly at: string | null,
  ) {
    super(`browser: ${reason}`);
  }
}

/** A key that is none, or none of ours, or locked (`passphrase`: none was given, or the wrong one). */
export class KeyUnusable extends Error {
  constructor(readonly reason: "not-a-key" | "not-ed25519" | "passphrase") {
    super(`key: ${reason}`);
  }
}

/** Ed25519 keys and signatures. Private keys are PEM texts (PKCS #8), public keys go about as SPKI DER. */
export interface Signing {
  /** A new key; with a passphrase its text is encrypted. */
  newKey(passphrase: string | null): { readonly pem: string; readonly publicKey: Uint8Array };
  /** Throws KeyUnusable. */
  openPrivate(
    pem: string,
    passphrase: string | null,
  ): { readonly publicKey: Uint8Array; sign(payload: Uint8Array): Uint8Array };
  /** Throws KeyUnusable. */
  openPublic(pem: string): Uint8Array;
  /** False also where the key is none. */
  verify(publicKey: Uint8Array, payload: Uint8Array, signature: Uint8Array): boolean;
}

export interface Io {
  /** Absolute. */
  readonly cwd: string;
  /** Absolute folder of the installed package: schemas/, templates/, examples/, docs/ lie in it. */
  readonly shipped: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** BCP 47 tag of the operating system's locale, if it can tell. */
  readonly systemLocale: string | null;
  readonly platform: string;
  readonly host: string;
  readonly pid: number;
  readonly stdin: { readonly isTTY: boolean; bytes(): Promise<Uint8Array> };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  now(): Date;
  /** Hex text of so many random bytes. */
  randomHex(bytes: number): string;
  /** Hex SHA-256. */
  sha256(content: string | Uint8Array): string;
  /** A file of an installed library by the path it is imported with, such as a codec that is no JavaScript. */
  installed(path: string): Promise<Uint8Array>;
  /** Loaded when first asked for. */
  signing(): Promise<Signing>;
  /** Whether a process with this number runs on this machine; with `since`, one that was there already then. */
  isRunning(pid: number, since?: Date): boolean;
  /** Paths below `folder` matching the patterns, in code-unit order, with `/`. */
  glob(patterns: readonly string[], folder: string): Promise<readonly string[]>;
  /** Children that examine ledgers; null where there can be none, and the work is done in this process. */
  hire(hiring: Hiring): Children | null;
  /** The browser that prints pages, started when first asked for; it ends with `close`. Throws BrowserProblem, Interrupted. */
  browser(): Promise<Browser>;
  /** Processors there are to share the work. */
  readonly processors: number;
  /** The person's terminal, or null where nobody can be asked (no TTY, TERM=dumb). */
  terminal(): Promise<Terminal | null>;
  /**
   * The signal that stopped the work, or null. Whatever waits for a key, or next opens, reads or lists files, throws
   * `Interrupted` once; after that files work again, so that the work can be put away. Never take that error for a bad input.
   */
  interrupted(): "INT" | "TERM" | "HUP" | null;
  /** Gives the terminal back and lets go of the signals. `run` calls it last. */
  close(): Promise<void>;
}
