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
