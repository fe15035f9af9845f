/** Options that every command takes with a value; the others everywhere are switches. */
const WITH_VALUE = ["--lang", "--as-of", "--by", "--config"] as const;

/** What must be known of the arguments before a parser, or even a language, is loaded. */
export interface FirstLook {
  /** The command's name, or null where there is none. */
  readonly command: string | null;
  readonly lang: string | null;
  readonly config: string | null;
  readonly version: boolean;
  readonly verbose: boolean;
  /** The arguments with `help X` written as `X --help`, and `--version 1.1.0` as `--to 1.1.0`: a version to give is no question. */
  readonly argv: readonly string[];
}

/** Looks through the arguments without judging them. */
export function firstLook(argv: readonly string[]): FirstLook {
  const end = argv.indexOf("--");
  const before = end < 0 ? argv : argv.slice(0, end);
  const valueAfter = (flag: string): string | null => {
    const at = before.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
    const word = before[at];
    if (word === undefined) return null;
    return word === flag ? (before[at + 1] ?? null) : word.slice(flag.length + 1);
  };
  const isValue = (index: number) => WITH_VALUE.some((flag) => before[index - 1] === flag);
  const operands = before.flatMap((word, index) => (word.startsWith("-") || isValue(index) ? [] : [index]));
  const first = operands[0];
  const helped = first !== undefined && before[first] === "help";
  const command = helped ? operands[1] : first;
  const given = (index: number) => before[index] === "--version" && /^\d+(\.\d+){1,2}$/.test(before[index + 1] ?? "");
  const plain = argv.map((word, index) => (given(index) ? "--to" : word));
  return {
    command: command === undefined ? null : (before[command] ?? null),
    lang: valueAfter("--lang"),
    config: valueAfter("--config"),
    version: before.some((word, index) => (word === "--version" || word === "-V") && !isValue(index) && !given(index)),
    verbose: before.includes("--verbose"),
    argv: helped ? [...plain.filter((_, index) => index !== first), "--help"] : plain,
  };
}
