import type {
  Campaign,
  LedgerSet,
  SetAround,
  SubmittedLedger,
  TableDigest,
} from "../../../../src/check/ledger/ledger-law.ts";
import { judgeSet, loadLedgerLaws } from "../../../../src/check/ledger/run-ledger-laws.ts";
import { SUBMISSION_CODES } from "../../../../src/model/codes/ledger-submission.ts";
import type { Project } from "../../../../src/model/generated/documents.ts";

export const PROJECT = {
  kind: "Project",
  schemaVersion: "1",
  organisation: { code: "D000", name: "示范农商行总行" },
  units: [
    { code: "D001", name: "示范农商行第一支行", parent: "D000", aliases: ["一支行"] },
    { code: "D002", name: "示范农商行第二支行", parent: "D000", aliases: ["二支行"] },
    { code: "D003", name: "示范农商行第三支行", parent: "D000", aliases: ["东支"] },
    { code: "D031", name: "示范农商行第三支行东门分理处", parent: "D003", aliases: ["东支"] },
  ],
} as Project;

export const CAMPAIGN: Campaign = {
  id: "2024Q1",
  name: "一季度整改台账",
  profiles: ["rectification"],
  period: { from: "2024-01-01", to: "2024-03-31" },
  label: "2024Q1",
  file_name: "{unit}_{profile}_{period}",
  due: "2024-04-05",
};

export function table(more: Partial<TableDigest> & { readonly orgs?: readonly string[] } = {}): TableDigest {
  const { orgs = ["示范农商行第一支行"], ...rest } = more;
  return {
    sheet: "整改台账",
    profile: "rectification",
    headerRow: 4,
    unit: null,
    filler: null,
    personInCharge: null,
    period: null,
    columns: { org: { column: 2, header: "被检查单位" }, finding_id: { column: 17, header: "问题编号" } },
    schemes: {},
    rows: orgs.map((org, index) => ({ row: 5 + index, values: { org, finding_id: `F2024-${index}` }, state: null })),
    ...rest,
  };
}

let made = 0;
/** A file of other bytes than every other. */
export function file(path: string, more: Partial<SubmittedLedger> = {}): SubmittedLedger {
  made += 1;
  return { path, sha256: String(made).padStart(64, "0"), rejected: false, tables: [table()], ...more };
}

export const set = (ledgers: readonly SubmittedLedger[], refused: readonly string[] = []): LedgerSet => ({
  ledgers,
  refused: refused.map((path) => ({ path })),
});

export const around = (more: Partial<SetAround> = {}): SetAround => ({
  asOf: "2024-04-10",
  project: PROJECT,
  libraries: [],
  campaign: null,
  isWorkday: () => true,
  baseline: null,
  roster: null,
  received: {},
  evidence: null,
  rounds: null,
  ...more,
});

let loaded: ReturnType<typeof loadLedgerLaws> | null = null;

/** What the laws of submission say of a set: code, file, cell. */
export async function said(files: LedgerSet, surroundings: SetAround): Promise<readonly string[]> {
  loaded ??= loadLedgerLaws({ own: false });
  const all = await loaded;
  const laws = { table: [], set: all.set.filter(([code]) => code in SUBMISSION_CODES) };
  return judgeSet(files, laws, surroundings)
    .diagnostics.map(({ code, path, at, args }) =>
      [code, path ?? args.unit, at.cell].filter((one) => one !== undefined).join(" "),
    )
    .sort();
}
