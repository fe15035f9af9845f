import { createPromptModule } from "inquirer";
import type { KeyEvent } from "./keys.ts";

interface Choosing {
  readonly frame: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
}

interface Context {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: true;
}

const plain = (text: string): string => text;
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The choices whose name or value holds every typed word, whatever the case or width of its letters. */
export function matching(choices: Choosing["choices"], typed: string): Choosing["choices"] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return choices.filter((choice) => words.every((word) => folded(`${choice.name} ${choice.value}`).includes(word)));
}

/** Shows a list that typing narrows. Null when the person pressed Escape. */
export async function chooseFrom(
  { frame, label, choices }: Choosing,
  listen: (handler: (event: KeyEvent) => void) => () => void,
  rows: number,
  context: Context,
): Promise<string | null> {
  const back = new AbortController();
  const off = listen((event) => {
    if (event.kind === "key" && event.name === "escape") back.abort();
    else if (event.kind === "key") context.input.emit("keypress", event.text || undefined, event.key);
    // Pasted text is typed text here, without the line ends that would choose.
    else
      for (const text of event.text.replace(/\p{Cc}+/gu, " "))
        context.input.emit("keypress", text, { name: text, sequence: text, ctrl: false, meta: false, shift: false });
  });
  try {
    const ask = createPromptModule({ ...context, signal: AbortSignal.any([context.signal, back.signal]) });
    const { chosen } = await ask([
      {
        type: "search",
        name: "chosen",
        message: `${frame === "" ? "" : `${frame}\n`}${label}`,
        source: (typed: string | undefined) =>
          matching(choices, typed ?? "").map((choice) => ({ value: choice.value, name: choice.name })),
        pageSize: Math.max(3, rows - frame.split("\n").length - 5),
        // Signs instead of words: the library's own words are English.
        theme: {
          prefix: "",
          style: { message: plain, answer: plain, error: () => "∅", keysHelpTip: () => "↑↓ ⏎ Esc" },
        },
      },
    ]);
    return chosen as string;
  } catch (error) {
    if (back.signal.aborted && !context.signal.aborted) return null;
    throw error;
  } finally {
    off();
  }
}
