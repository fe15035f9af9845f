import type { Kpi } from "../../field/kpi.ts";
import { nearest } from "../../model/nearest.ts";
import type { FindingShown } from "../../view/finding-shown.ts";
import type { CrossTable } from "../../view/self-inspection/cross-table.ts";
import type { RiskMatrix } from "../../view/self-inspection/risk-matrix.ts";
import { TemplateError } from "./template-error.ts";

/** A label and what stands beside it. */
export type Field = readonly [label: string, value: string];

/** What T4 问题清单 shows of a finding. */
export const PROBLEM_KEYS = [
  "finding_id",
  "unit",
  "category",
  "severity",
  "title",
  "fact",
  "amount",
  "owner_unit",
  "owner",
  "deadline",
  "fixed_on_spot",
] as const satisfies readonly (keyof FindingShown)[];
export type ProblemRow = Pick<FindingShown, (typeof PROBLEM_KEYS)[number]>;

/** A picture of the evidence: which file, its number and what it shows; `role` in a before/after pair, whose two photos share `pair`. */
export interface Photo {
  readonly no: string;
  readonly caption: string;
  readonly sha256: string;
  readonly role: "before" | "after" | null;
  readonly pair: string | null;
}

/** What each fenced block ```` ```riskpaper KIND ```` holds, as one line of JSON. Texts are raw data: printers escape them. */
export interface BlockPayloads {
  readonly title: {
    readonly title: string;
    readonly subtitle: string;
    readonly secrecy: string;
    readonly number: string;
  };
  readonly fields: readonly Field[];
  readonly contents: null;
  readonly kpis: readonly Kpi[];
  readonly matrix: RiskMatrix;
  readonly chart: CrossTable;
  readonly "findings-table": readonly ProblemRow[];
  /** Who signs: label, and the name where it is known. */
  readonly signatures: readonly Field[];
  /** Boxes to tick, and lines to write on. */
  readonly opinion: { readonly boxes: readonly string[]; readonly lines: readonly string[] };
  readonly "page-break": null;
  /** 版头 (GB/T 9704 7.2): who issues, 发文字号, and what stands above them where there is any. */
  readonly letterhead: {
    readonly issuer: string;
    readonly number: string;
    readonly secrecy: string;
    readonly urgency: string;
    /** 签发人, of documents to a superior. */
    readonly signer: string;
  };
  /** 主送机关: set flush left above the body, ends with a colon. */
  readonly addressee: { readonly to: readonly string[] };
  /** 附件说明 below the body: names without punctuation at their end. */
  readonly attachments: readonly string[];
  /** 署名、印章与成文日期; an empty date is left for the pen. */
  readonly closing: { readonly issuer: string; readonly date: string; readonly seal: boolean };
  /** 附件 on a page of its own: its number (empty where there is only one) and its title. */
  readonly annex: { readonly no: string; readonly title: string };
  /** 版记: 抄送机关, 印发机关与印发日期. */
  readonly imprint: { readonly copies: readonly string[]; readonly issuer: string; readonly date: string };
  /** Pictures with their captions; a pair stands side by side. */
  readonly photos: readonly Photo[];
  /**
   * A table of figures or rows. `widths` are shares of the width; `numbers` the 0-based columns set to the right;
   * `wide`: it needs a landscape page; `total`: the last row adds up the others.
   */
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly widths: readonly number[];
    readonly numbers: readonly number[];
    readonly rows: readonly (readonly string[])[];
    readonly wide: boolean;
    readonly total: boolean;
  };
}

export type BlockKind = keyof BlockPayloads;

const KINDS: Readonly<Record<BlockKind, true>> = {
  title: true,
  fields: true,
  contents: true,
  kpis: true,
  matrix: true,
  chart: true,
  "findings-table": true,
  signatures: true,
  opinion: true,
  "page-break": true,
  letterhead: true,
  addressee: true,
  attachments: true,
  closing: true,
  annex: true,
  imprint: true,
  photos: true,
  table: true,
};

const isKind = (name: string): name is BlockKind => Object.hasOwn(KINDS, name);

/** One printer per kind; the compiler refuses a format that lacks one. */
export type BlockPrinters<Out = string> = { readonly [K in BlockKind]: (payload: BlockPayloads[K]) => Out };

/** The block as it stands in the Markdown between template and format. JSON on one line cannot end its own fence. */
export const blockText = (kind: string, payload: unknown): string =>
  `\`\`\`riskpaper ${kind}\n${JSON.stringify(payload ?? null)}\n\`\`\``;

/** Prints one block. Throws TemplateError for an unknown kind or a payload that is not what the kind needs. */
export function printBlock<Out>(info: string, content: string, printers: BlockPrinters<Out>, template: string): Out {
  const name = info.replace(/^riskpaper\s*/, "").trim();
  if (!isKind(name))
    throw new TemplateError(template, "template-unknown-block", {
      name,
      near: nearest(name, Object.keys(KINDS)) ?? "",
    });
  try {
    const print = printers[name] as (payload: unknown) => Out;
    return print(JSON.parse(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TemplateError(template, "template-block-payload", { name, reason });
  }
}

const OPENING = /^```(riskpaper\b.*)$/;

/** The Markdown with every block replaced by what `print` makes of it. */
export function replaceBlocks(markdown: string, print: (info: string, content: string) => string): string {
  const lines = markdown.split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const info = OPENING.exec(lines[at] ?? "")?.[1];
    if (info === undefined) {
      out.push(lines[at] ?? "");
      continue;
    }
    const end = lines.indexOf("```", at + 1);
    out.push(print(info, lines.slice(at + 1, end < 0 ? lines.length : end).join("\n")));
    at = end < 0 ? lines.length : end;
  }
  return out.join("\n");
}
