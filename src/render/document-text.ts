/** The forms a finished document can be looked into. csv, ndjson and yaml as our own writers put them. */
export type ReadableFormat = "md" | "html" | "docx" | "xlsx" | "txt" | "json" | "ndjson" | "yaml" | "csv";

/**
 * Every text that a finished document shows or carries along: body, attributes, properties. For the leak scan: what is looked
 * at is the file that would leave, not what was meant to be in it.
 */
export async function textsOfDocument(format: ReadableFormat, bytes: Uint8Array): Promise<readonly string[]> {
  if (format === "docx" || format === "xlsx") return officeTexts(bytes);
  const text = new TextDecoder().decode(bytes);
  switch (format) {
    case "md":
      return markdownTexts(text);
    case "html":
      return htmlTexts(text);
    case "json":
      return textsIn(JSON.parse(text));
    case "ndjson":
      return text.split("\n").flatMap((line) => (line === "" ? [] : textsIn(JSON.parse(line))));
    case "csv":
      return [...text.matchAll(CSV_CELL)].map(([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare);
    case "yaml":
      return text.split("\n").flatMap(yamlTexts);
    case "txt":
      return text.replace(PAINT, "").split("\n");
  }
}

const CSV_CELL = /"((?:[^"]|"")*)"|([^",\r\n]+)/g;
/** What paints a terminal. */
const PAINT = /\u001b\[[\d;]*m/g;

/** One value a line, every text in quotes as in JSON. */
const yamlTexts = (line: string): readonly string[] => {
  const quoted = line.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return [...quoted.map((one) => String(JSON.parse(one))), line.replace(/"(?:[^"\\]|\\.)*"/g, " ")];
};

/** Escapes of Markdown stand between the digits of nothing, but before marks a pattern may look for. */
const markdownTexts = (text: string): readonly string[] => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").split("\n");

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
const plain = (html: string): string =>
  html.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

/** Attributes that carry words; the figures of drawings are no text. */
const ATTRIBUTE = /\s(?:content|title|alt|aria-label|placeholder|value|label|summary|data-[a-z]+)="([^"]*)"/g;
/** Within a paragraph or a cell, text goes on behind an inline tag. */
const BLOCK =
  /<\/?(?:p|div|td|th|tr|table|li|h[1-6]|dt|dd|dl|ol|ul|figure|figcaption|header|footer|caption|title|br|hr|text|option|section|nav)\b[^>]*>/gi;

/** Data that a page carries for its own script: every text in them. */
const DATA = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g;

function htmlTexts(html: string): readonly string[] {
  const data = [...html.matchAll(DATA)].flatMap(([, json = "null"]) => textsIn(JSON.parse(json)));
  const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, "").replace(/"data:[^"]*"/g, '""');
  const attributes = [...shown.matchAll(ATTRIBUTE)].map((match) => plain(match[1] ?? ""));
  const body = shown
    .replace(BLOCK, "\n")
    .replace(/<!--|-->/g, "\n")
    .replace(/<[^>]*>/g, "");
  return [...plain(body).split("\n"), ...attributes, ...data].filter((one) => one.trim() !== "");
}

/** All texts in plain data, the names of members too; a number is a text that has no quotes. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(one)]);
}

/** The end of a paragraph (Word), of a shared string or a cell (Excel), of a property. */
const PARAGRAPH = /<\/(?:w:p|si|is|c|dc:\w+|cp:\w+|vt:\w+|property|formula\d|f)>/g;

async function officeTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { unzipSync } = await import("fflate");
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return Object.entries(parts)
    .flatMap(([name, part]) => {
      const xml = new TextDecoder().decode(part);
      const attributes = [...xml.matchAll(/\s(?:title|descr|name|val|Target|text)="([^"]*)"/g)].map((match) =>
        plain(match[1] ?? ""),
      );
      const body = plain(
        xml
          .replace(PARAGRAPH, "\n")
          .replace(/<w:(?:tab|br)\/>/g, " ")
          .replace(/<[^>]*>/g, ""),
      );
      // Styles and settings are ours; their numbers are sizes.
      return /(?:styles|theme\d*|settings|numbering|fontTable)\.xml$/.test(name)
        ? []
        : [...body.split("\n"), ...attributes];
    })
    .filter((one) => one.trim() !== "");
}
