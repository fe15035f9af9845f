/** The facts a message is made of. */
export type Args = Readonly<Record<string, string | number>>;

/** What is said about one code. */
export interface CodeWords {
  /** The law as a sentence, as it should be. */
  readonly title: string;
  /** What is wrong, with the facts at hand. */
  readonly message: (args: Args) => string;
  /** What to do now. */
  readonly remedy: string;
}

export const code = (title: string, message: CodeWords["message"], remedy: string): CodeWords => ({
  title,
  message,
  remedy,
});

/** The same words, which name a word of a row also as it was written, where that was another: `name("已完成", "已整改")`. */
export function namingAsWritten<K extends string>(
  codes: Readonly<Record<K, CodeWords>>,
  name: (written: string, read: string) => string,
): Readonly<Record<K, CodeWords>> {
  const whole = (text: string, { read }: Args): string => {
    if (typeof read !== "string") return text;
    let said = text;
    for (const pair of read.split("\n")) {
      const [written = "", word = ""] = pair.split("＝");
      // 是, 高 and the like also stand in other words.
      if (word.length > 1 && !said.includes(written)) said = said.replace(word, () => name(written, word));
    }
    return said;
  };
  return Object.fromEntries(
    Object.entries<CodeWords>(codes).map(([code, words]) => [
      code,
      { ...words, message: (args: Args) => whole(words.message(args), args) },
    ]),
  ) as Record<K, CodeWords>;
}
