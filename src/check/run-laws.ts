import type { DocumentCode } from "../model/diagnostic-codes.ts";
import type { Diagnostic, Severity } from "../model/diagnostics.ts";
import type { Project } from "../model/generated/documents.ts";
import { DOCUMENT_LAWS } from "./document-laws.ts";
import type { Laws } from "./judges.ts";
import type { NeedName } from "../model/validation.ts";
import type { Around, Hit, Subject } from "./law.ts";
import { severityUnder } from "./severity.ts";

/** A law that could not be applied to a document, with what it would have needed. */
export interface NotRun {
  readonly code: DocumentCode;
  readonly path: string;
  readonly needs: NeedName;
}

export interface Judged {
  readonly diagnostics: readonly (Diagnostic & { readonly path: string })[];
  readonly notRun: readonly NotRun[];
}

/** So many breaches of one law in one document are told; a thousand alike help nobody. */
const MOST = 500;

const severityOf = (code: DocumentCode, rules: Project["rules"]): Severity | "off" =>
  severityUnder(code, DOCUMENT_LAWS[code], rules);

/** All laws over one document, in the order of the table. A law that throws is a result of its own; the others go on. */
export function judgeDocument(subject: Subject, laws: Laws, around: Around): Judged {
  const diagnostics: (Diagnostic & { path: string })[] = [];
  const notRun: NotRun[] = [];
  const rules = around.project?.document.rules;
  for (const [code, judge] of laws.single) {
    if (!DOCUMENT_LAWS[code].kinds.includes(subject.kind) || severityOf(code, rules) === "off") continue;
    const lacking = DOCUMENT_LAWS[code].needs.find((need) => lacks(need, subject, around));
    if (lacking) notRun.push({ code, path: subject.path, needs: lacking });
    diagnostics.push(...tell(code, subject, () => judge(subject, around), rules));
  }
  return { diagnostics, notRun };
}

/** All laws over the whole batch. */
export function judgeBatch(subjects: readonly Subject[], laws: Laws, around: Around): Judged {
  const rules = around.project?.document.rules;
  const notRun: NotRun[] = [];
  const diagnostics = laws.batch.flatMap(([code, judge]) => {
    if (severityOf(code, rules) === "off") return [];
    for (const subject of subjects) {
      const lacking =
        DOCUMENT_LAWS[code].kinds.includes(subject.kind) &&
        DOCUMENT_LAWS[code].needs.find((need) => lacks(need, subject, around));
      if (lacking) notRun.push({ code, path: subject.path, needs: lacking });
    }
    return [...attempt(code, () => judge(subjects, around))].map((hit) =>
      "subject" in hit
        ? { ...diagnosticOf(code, hit.subject, hit, rules), path: hit.subject.path }
        : { ...crashed(code, hit.error), path: "" },
    );
  });
  return { diagnostics, notRun };
}

function lacks(need: NeedName, { document, folder }: Subject, around: Around): boolean {
  switch (need) {
    case "libraries":
      return document.kind === "Checklist" && !document.libraries.every((key) => around.libraries.has(key));
    case "checklist":
      return document.kind === "Answers" && !around.checklists.has(document.checklist ?? "");
    case "checklists":
      return (
        document.kind === "RiskLibrary" &&
        document.status !== "historical" &&
        ![...around.checklists.values()].some((one) => one.document.libraries.includes(document.key))
      );
    case "project":
      return around.project === null;
    case "calendar":
      return folder?.state !== undefined && folder.state !== null && folder.assessment === null;
    default:
      // Ledgers have a runner of their own.
      return false;
  }
}

interface Crash {
  readonly error: unknown;
}

/** Takes what a law yields, bounded; an exception inside it ends it with a crash instead of ending the run. */
function* attempt<H>(code: DocumentCode, judge: () => Iterable<H>): Generator<H | Crash> {
  let told = 0;
  try {
    for (const hit of judge()) {
      if (++told > MOST) return;
      yield hit;
    }
  } catch (error) {
    yield { error: error ?? code };
  }
}

function tell(code: DocumentCode, subject: Subject, judge: () => Iterable<Hit>, rules: Project["rules"]) {
  return [...attempt(code, judge)].map((hit) => ({
    ...("pointer" in hit ? diagnosticOf(code, subject, hit, rules) : crashed(code, hit.error)),
    path: subject.path,
  }));
}

function diagnosticOf(code: DocumentCode, subject: Subject, hit: Hit, rules: Project["rules"]): Diagnostic {
  const severity = severityOf(code, rules);
  return {
    code,
    severity: severity === "off" ? "info" : severity,
    at: hit.on === "key" ? subject.places.key(hit.pointer) : subject.places.at(hit.pointer),
    args: hit.args ?? {},
    ...(hit.value === undefined ? {} : { value: shorten(hit.value) }),
    ...(hit.related ? { related: hit.related } : {}),
  };
}

const crashed = (code: DocumentCode, error: unknown): Diagnostic => ({
  code: "law-crashed",
  severity: "error",
  at: {},
  args: { law: code, error: shorten(error instanceof Error ? error.message : String(error)) },
});

const shorten = (text: string): string => ([...text].length > 120 ? `${[...text].slice(0, 119).join("")}…` : text);
