import { fingerprintLines } from "../../model/fingerprint.ts";
import type { ArchiveIndex } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import type { ArchiveFile } from "./pack.ts";

type Words = Catalogue["seal"]["page"];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const h = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE =
  "body{font-family:'宋体','SimSun','Noto Serif CJK SC',serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.6}" +
  "table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:.2em .5em;text-align:left;vertical-align:top}" +
  "code,pre{font-family:Consolas,'Noto Sans Mono CJK SC',monospace}.warn{border:2px solid #b00;padding:.5em 1em}" +
  ".files td:nth-child(1),.files td:nth-child(4){overflow-wrap:anywhere;word-break:break-all}.n{text-align:right}";

/**
 * The page that comes first in an archive: what is in it, for somebody who has no tool and perhaps no idea. No script, no
 * request; every text from a paper is escaped.
 */
export function indexPage(
  index: Pick<ArchiveIndex, "made_at" | "clock" | "by" | "tool" | "papers" | "files">,
  contents: readonly ArchiveFile[],
  words: Words,
): Uint8Array {
  const byPath = new Map(contents.map((file) => [file.path, file]));
  const unsealed = index.papers.filter(({ seal, stage }) => seal === null || stage !== "已批准");
  const warning = unsealed.map(
    ({ path, seal, stage }) => `<li>${h(words.unsealedOne({ path, sealed: seal !== null, stage }))}</li>`,
  );
  const made = words.made({ at: index.made_at, by: index.by, tool: `${index.tool.name} ${index.tool.version}` });
  const html = [
    `<!doctype html>\n<html lang="${words.lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${h(words.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${h(words.title)}</h1><p>${h(made)}${index.clock ? h(words.clock) : ""}</p>`,
    ...(warning.length > 0 ? [`<div class="warn"><p>${h(words.unsealed)}</p><ul>${warning.join("")}</ul></div>`] : []),
    `<h2>${h(words.papers)}</h2>`,
    ...index.papers.map((paper) => paperBlock(paper, words)),
    `<h2>${h(words.files(index.files.length))}</h2>`,
    `<table class="files"><tr>${words.columns.map((one) => `<th>${h(one)}</th>`).join("")}</tr>`,
    ...index.files.map((file) => fileRow(file, byPath.get(file.path))),
    "</table>",
    `<h2>${h(words.how)}</h2>`,
    ...words.steps.map(({ text, code }) => `<p>${h(text)}</p>${code === "" ? "" : `<pre>${escaped(code)}</pre>`}`),
    "</body></html>\n",
  ];
  return new TextEncoder().encode(html.join("\n"));
}

/** Of our own words: line breaks stay. */
const escaped = (text: string): string => text.split("\n").map(h).join("\n");

function paperBlock(paper: ArchiveIndex["papers"][number], t: Words): string {
  const { seal } = paper;
  const print = (sha256: string) => `<code>${fingerprintLines(sha256).join("<br>")}</code>`;
  const rows: (readonly [string, string])[] = [
    [t.unit, h(paper.unit)],
    [t.subject, h(paper.subject)],
    [t.indexNo, h(paper.index_no)],
    [t.checklist, h(paper.checklist)],
    [t.date, h(paper.date)],
    [t.state, h(t.stateOf({ state: paper.state, stage: paper.stage }))],
    [t.journal, h(t.journalOf({ records: paper.records, head: paper.head }))],
    [t.seal, seal ? h(t.sealOf({ release: seal.release, at: seal.sealed_at, by: seal.by })) : h(t.noSeal)],
    ...(seal ? [[t.fingerprint, print(seal.fingerprint)] as const] : []),
    ...(seal?.preparer_key ? [[t.preparerKey, print(seal.preparer_key)] as const] : []),
    ...(seal?.reviewer_key ? [[t.reviewerKey(h(seal.reviewer ?? "")), print(seal.reviewer_key)] as const] : []),
  ];
  const lines = rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`);
  return `<h3>${h(paper.path)}</h3><table>${lines.join("")}</table>`;
}

function fileRow({ path, size, sha256 }: ArchiveIndex["files"][number], file: ArchiveFile | undefined): string {
  const pages = file && /\.pdf$/i.test(file.title ?? path) ? pdfPages(file.bytes) : null;
  const name = file?.title === undefined ? h(path) : `${h(file.title)}<br><small>${h(path)}</small>`;
  return `<tr><td>${name}</td><td class="n">${pages ?? ""}</td><td class="n">${size}</td><td><code>${sha256}</code></td></tr>`;
}

/** The largest count among the page trees of a PDF, the root's; null where they are packed and cannot be seen. */
function pdfPages(bytes: Uint8Array): number | null {
  const text = new TextDecoder("latin1").decode(bytes);
  const counts = [...text.matchAll(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/g)].map(
    ([tree]) => /\/Count\s+(\d{1,6})\b/.exec(tree)?.[1],
  );
  const known = counts.flatMap((count) => (count === undefined ? [] : [Number(count)]));
  return known.length === 0 ? null : Math.max(...known);
}
