import type { PassphraseSource } from "../journeys/seal/keys.ts";
import { SealRefused } from "../journeys/seal/seal-refused.ts";
import { visible } from "../render/plain-text.ts";
import { loadSealWords } from "../text/load.ts";
import type { Context } from "./context.ts";

/** The passphrase of a key that is there: out of a file, else asked for once, if somebody is there. */
export function passphraseFor(key: string, file: string | undefined, context: Context): PassphraseSource {
  return {
    file: file ?? null,
    ask: async () => {
      const terminal = await context.io.terminal();
      if (!terminal) return null;
      const words = await loadSealWords(context.locale);
      return terminal.askText({ frame: "", label: words.key.ask(visible(key)), secret: true });
    },
  };
}

/** The passphrase of a key to be made: asked for twice, since nobody sees what is typed. */
export function newPassphrase(key: string, file: string | undefined, context: Context): PassphraseSource {
  return {
    file: file ?? null,
    ask: async () => {
      const terminal = await context.io.terminal();
      if (!terminal) throw new SealRefused("no-terminal", key);
      const { askNew, askAgain } = (await loadSealWords(context.locale)).key;
      const one = await terminal.askText({ frame: "", label: askNew, secret: true });
      const other = one === null ? null : await terminal.askText({ frame: "", label: askAgain, secret: true });
      if (one !== other) throw new SealRefused("passphrase-differs", key);
      return one;
    },
  };
}
