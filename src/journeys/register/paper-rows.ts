import { transition } from "../../field/transitions.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { Finding } from "../../model/generated/documents.ts";
import type { Stored } from "../../model/ledger.ts";
import type { PaperInput } from "../../model/paper.ts";
import { idKey, type RegisterState } from "../../model/register.ts";
import { type Repeat, repeatOf } from "../../paper/repeat.ts";
import { type PaperFinding, paperEntries } from "../../register/from-paper.ts";
import { refused, refusing, type TakingContext } from "../../register/stated-row.ts";
import { type AskingRow, rowKey } from "../../register/take.ts";
import { rectificationRows } from "../../view/ledger/rectification-rows.ts";
import { loadPaper } from "../load-paper.ts";

/** A workpaper as rows that ask to be taken: the very rows its ledger shows. */
export async function paperRows(path: string, io: Io) {
  const paper = await loadPaper(resolve(io.cwd, path), io);
  const rows = rectificationRows([paper]);
  const findings = paper.assessment.findings.map(({ finding, riskPoint }, index): PaperFinding => {
    const row = rows[index] ?? {};
    return {
      id: finding.finding_id,
      row: index + 1,
      level: finding.severity ?? null,
      values: {
        ...plain(row),
        risk_point: finding.risk_point ?? riskPoint?.id ?? null,
        count: finding.count ?? null,
        rect_type: rectificationType(finding),
        ...repeatColumns(repeatOf(finding, paper.state.lookBack)),
      },
    };
  });
  return {
    paper,
    unit: paper.state.header.unit.name,
    askingRows: (state: RegisterState, context: TakingContext, only: ReadonlySet<string> | null) => [
      ...findings.flatMap((finding): readonly AskingRow[] => {
        const place = { sheet: "", row: finding.row };
        if (only !== null && !only.has(rowKey(place))) return [];
        const item = state.items.get(idKey(finding.id)) ?? null;
        const asked =
          finding.id === ""
            ? refusing(refused("", "id-missing", "finding_id"))
            : paperEntries(item, context.scheme === "P4" ? withoutLevel(finding) : finding, paper, context);
        return [{ id: finding.id, ...place, asked }];
      }),
      ...withdrawnRows(paper, state, only),
    ],
  };
}

const repeatColumns = (repeat: Repeat | null): PaperFinding["values"] =>
  repeat === null ? {} : { is_repeat: "是", repeat_of: repeat.finding_id };

/** Where a paper tells what it has withdrawn since, as a ledger would name the sheet. */
const WITHDRAWN = "撤回的问题";

/**
 * Findings that the register has and the paper has withdrawn since. They are told, with the reason, and refused each time until
 * they are cancelled: 已撤销 asks for an approval, which no paper has.
 */
function withdrawnRows(
  { state: { facts } }: Pick<PaperInput, "state">,
  register: RegisterState,
  only: ReadonlySet<string> | null,
): readonly AskingRow[] {
  return facts.withdrawn.flatMap(({ finding_id: id, reason, at }, index): readonly AskingRow[] => {
    const place = { sheet: WITHDRAWN, row: index + 1 };
    const item = register.items.get(idKey(id));
    if (!item || transition(item.state, "已撤销") === null || (only !== null && !only.has(rowKey(place)))) return [];
    const args = { reason, date: at.slice(0, 10), state: item.state };
    return [{ id: item.id, ...place, asked: refusing(refused(item.id, "withdrawn-in-paper", null, args)) }];
  });
}

/** A ledger of three levels keeps the paper's own among its remarks; a register of the paper's levels has them already. */
function withoutLevel(finding: PaperFinding): PaperFinding {
  const { note = null } = finding.values;
  const remarks = typeof note === "string" ? note.split("；").filter((one) => one !== `${finding.level}（P4）`) : [];
  return { ...finding, values: { ...finding.values, note: remarks.length > 0 ? remarks.join("；") : null } };
}

/** 整改类型 as the paper settles it: put right before the inspectors left, or by a day; null where it names no day. */
function rectificationType({ fixed_on_spot, deadline }: Finding): string | null {
  if (fixed_on_spot === true) return "立行立改";
  return deadline === undefined ? null : "限期整改";
}

/** A ledger's cells may hold lists of remarks; a register keeps people as lists and all else as text. */
function plain(row: Readonly<Record<string, Stored>>): Readonly<Record<string, Stored>> {
  const entries = Object.entries(row).filter(([key]) => key !== "seq" && key !== "status");
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key !== "owner" && typeof value === "object" && value !== null ? value.join("；") : value,
    ]),
  );
}
