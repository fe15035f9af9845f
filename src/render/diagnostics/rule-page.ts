import { LAW_OF } from "../../model/law-ids.ts";
import type { Diagnostic, Severity } from "../../model/diagnostics.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { Judgeable } from "../../model/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { messageOf } from "./message.ts";
import { placeText } from "./pretty.ts";

type Words = Catalogue["diagnostics"];

/** What the table says about a code. */
export interface RuleFacts {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly kinds: readonly Judgeable[];
  readonly needs: readonly (keyof Words["needs"])[];
  readonly scope: "reading" | "document" | "batch" | "table" | "set";
}

/** The failing case of a code: where it strikes, and the lines around that place in both halves; null without a case. */
export interface RuleExample {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** Lines of the failing file around the place, and of the passing one where the two differ; null for what is no text. */
  readonly wrong: string | null;
  readonly right: string | null;
  readonly language: "yaml" | "csv";
}

/** Begins the part of a page in one language; `explain` looks for it. */
export const pageMark = (locale: Catalogue["locale"]): string => `<!-- ${locale} -->`;

/** The page of one code, `docs/rules/<code>.md`: made from the table, the catalogues and the case, in both languages. */
export const rulePage = (facts: RuleFacts, example: RuleExample | null, catalogues: readonly Catalogue[]): string =>
  catalogues.map(({ locale, diagnostics }) => `${pageMark(locale)}\n\n${part(facts, example, diagnostics)}`).join("\n");

function part(facts: RuleFacts, example: RuleExample | null, words: Words): string {
  const { page } = words;
  const said = words.codes[facts.code];
  const kinds =
    facts.scope === "reading" ? page.reading : facts.kinds.map((kind) => words.kinds[kind]).join(page.comma);
  const facets = [
    `- ${page.severity}${page.colon}${words.severity[facts.severity]}`,
    `- ${page.law}${page.colon}${LAW_OF[facts.code] ?? page.noLaw}`,
    `- ${page.kinds}${page.colon}${kinds}`,
    ...(facts.needs.length > 0
      ? [`- ${page.needs}${page.colon}${facts.needs.map((need) => words.needs[need]).join(page.comma)}`]
      : []),
  ];
  const shown = example
    ? [
        `## ${page.message}`,
        `> ${place(example, words)}${messageOf(example.diagnostic, words, visible)}`,
        ...snippet(page.wrong, example.wrong, example.language),
        ...snippet(page.right, example.right, example.language),
      ]
    : [];
  const off = facts.scope === "reading" || facts.code === "law-crashed" ? page.fixed : page.rules(facts.code);
  const blocks = [
    `# ${facts.code}`,
    sentence(said.title, page.stop),
    facets.join("\n"),
    ...shown,
    `## ${page.remedy}`,
    sentence(said.remedy, page.stop),
    off,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** What is about several files together has no place. */
function place({ path, diagnostic: { at } }: RuleExample, words: Words): string {
  if (path === "") return "";
  if (at.line !== undefined) return `\`${visible(path)}:${at.line}:${at.col ?? 1}\` `;
  const inside = at.cell === undefined && at.row === undefined ? (at.sheet ?? "") : placeText(at, words);
  return `\`${visible(path)}\`${inside === "" ? "" : ` \`${visible(inside)}\``} `;
}

function snippet(title: string, text: string | null, language: RuleExample["language"]): readonly string[] {
  if (text === null) return [];
  const shown = text.split("\n").map(visible).join("\n");
  return [`### ${title}`, `\`\`\`${language}\n${shown}\n\`\`\``];
}

/** A clause of the catalogue as a sentence of a page. */
const sentence = (clause: string, stop: string): string => clause.charAt(0).toUpperCase() + clause.slice(1) + stop;
