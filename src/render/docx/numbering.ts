import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import type { Look } from "./look.ts";

/** Word knows nine levels of lists. */
const LEVELS = 9;
const BULLETS = ["•", "◦", "▪"];
const BULLET_LIST = "bullets";

export interface ListNumbering {
  readonly bullets: boolean;
  readonly numbering: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** The lists of one document: each ordered list counts for itself, from where it begins, as far as it goes. */
export class Lists {
  readonly #look: Look;
  readonly #ordered = new Map<string, { readonly start: number; readonly digits: number }>();
  #instances = 0;

  constructor(look: Look) {
    this.#look = look;
  }

  bullets(level: number): ListNumbering {
    return { bullets: true, numbering: { reference: BULLET_LIST, level: Math.min(level, LEVELS - 1), instance: 0 } };
  }

  /** A list of `count` items whose first is `start`. */
  ordered(start: number, count: number, level: number): ListNumbering {
    const digits = String(start + count - 1).length;
    const reference = `ordered-${start}-${digits}`;
    this.#ordered.set(reference, { start, digits });
    this.#instances += 1;
    return {
      bullets: false,
      numbering: { reference, level: Math.min(level, LEVELS - 1), instance: this.#instances },
    };
  }

  options(): INumberingOptions {
    return {
      config: [
        { reference: BULLET_LIST, levels: this.#levels((level) => BULLETS[level % BULLETS.length] ?? "•", 2) },
        ...[...this.#ordered].map(([reference, { start, digits }]) => ({
          reference,
          levels: this.#levels((level) => `%${level + 1}.`, digits + 2, start),
        })),
      ],
    };
  }

  /** `halves`: room for number and sign, in half characters. */
  #levels(text: (level: number) => string, halves: number, start?: number) {
    const { char, counted } = this.#look;
    const hanging = Math.round((Math.max(halves, 3) * char) / 2);
    return Array.from({ length: LEVELS }, (_, level) => {
      // In a formal document a numbered paragraph begins as any other does, its lines run to the margin (GB/T 9704 7.3.3).
      const flowing = counted && start !== undefined && level === 0;
      const left = flowing ? 0 : Math.round(counted ? (2 + level) * char + hanging : level * 2 * char + hanging);
      return {
        level,
        format: start === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
        text: text(level),
        alignment: AlignmentType.LEFT,
        start: start ?? 1,
        ...(flowing ? { suffix: LevelSuffix.SPACE } : {}),
        style: {
          paragraph: { indent: flowing ? { left: 0, firstLine: Math.round(2 * char) } : { left, hanging } },
        },
      };
    });
  }
}
