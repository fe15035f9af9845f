import type { Look } from "./look.ts";

/** Word knows nine levels of lists. */
const LEVELS = 9;
const BULLETS = ["•", "◦", "▪"];
const BULLET_LIST = "bullets";

export interface ListNumbering {
  readonly bullets: boolean;
  readonly numbering: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** How the items of a list are numbered: from where, and how many digits the last one has. */
interface Kind {
  readonly start: number | null;
  readonly digits: number;
}

/**
 * The lists of one document: each ordered list counts for itself, from where it begins, as far as it goes. docx would look
 * through the whole document once for every list; here it is once for all.
 */
export class Lists {
  readonly #look: Look;
  readonly #kinds = new Map<string, Kind>([[BULLET_LIST, { start: null, digits: 0 }]]);
  /** Of each list by its number, which is its place here: what kind it is. */
  readonly #lists: string[] = [BULLET_LIST];

  constructor(look: Look) {
    this.#look = look;
  }

  bullets(level: number): ListNumbering {
    return { bullets: true, numbering: { reference: BULLET_LIST, level: Math.min(level, LEVELS - 1), instance: 1 } };
  }

  /** A list of `count` items whose first is `start`. */
  ordered(start: number, count: number, level: number): ListNumbering {
    const digits = String(start + count - 1).length;
    const reference = `ordered-${start}-${digits}`;
    this.#kinds.set(reference, { start, digits });
    this.#lists.push(reference);
    const instance = this.#lists.length;
    return { bullets: false, numbering: { reference, level: Math.min(level, LEVELS - 1), instance } };
  }

  /** The body with the marks that docx leaves for its own numbering replaced by the numbers of the lists. */
  resolved(body: string): string {
    return body.replace(/<w:numId w:val="\{[a-z\d-]+-(\d+)\}"\/>/g, '<w:numId w:val="$1"/>');
  }

  /** word/numbering.xml. */
  part(): string {
    const kinds = [...this.#kinds];
    const abstract = kinds.map(
      ([, kind], id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${this.#levels(kind)}</w:abstractNum>`,
    );
    const order = new Map(kinds.map(([reference], id) => [reference, id]));
    const lists = this.#lists.map((reference, at) => {
      const start = this.#kinds.get(reference)?.start ?? null;
      const own = start === null ? "" : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${order.get(reference)}"/>${own}</w:num>`;
    });
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstract.join("")}${lists.join("")}</w:numbering>`;
  }

  #levels({ start, digits }: Kind): string {
    const { char, counted } = this.#look;
    // Room for number and sign, and a little between them and the text.
    const hanging = Math.round((Math.max(digits + 2, 3) * char) / 2);
    return Array.from({ length: LEVELS }, (_, level) => {
      // In a formal document a numbered paragraph begins as any other does, its lines run to the margin (GB/T 9704 7.3.3).
      const flowing = counted && start !== null && level === 0;
      const left = Math.round(counted ? (2 + level) * char + hanging : level * 2 * char + hanging);
      const indent = flowing
        ? `<w:ind w:left="0" w:firstLine="${Math.round(2 * char)}"/>`
        : `<w:ind w:left="${left}" w:hanging="${hanging}"/>`;
      const text = start === null ? (BULLETS[level % BULLETS.length] ?? "•") : `%${level + 1}.`;
      const format = start === null ? "bullet" : "decimal";
      return `<w:lvl w:ilvl="${level}"><w:start w:val="${start ?? 1}"/><w:numFmt w:val="${format}"/>${flowing ? '<w:suff w:val="space"/>' : ""}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl>`;
    }).join("");
  }
}
