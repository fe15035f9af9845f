import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import type { RegisterState } from "../../model/register.ts";
import { registerAsOf } from "../../register/as-of.ts";
import { itemsInOrder } from "../../register/fold.ts";
import { ledgerRow } from "../../register/ledger-row.ts";
import { readRegister } from "./load-register.ts";

/**
 * A register as a table of rectification, as it was on a day: its findings as rows of the full ledger, and its log as history.
 * @throws RegisterRefused
 */
export async function readRegisterTable(path: string, asOf: PlainDate, io: Io): Promise<RectificationTable> {
  const { state, reading, bytes } = await readRegister(resolve(io.cwd, path), io);
  return registerTable(path, registerAsOf(state, reading.records, asOf), io.sha256(bytes));
}

export function registerTable(path: string, state: RegisterState, sha256: string | null): RectificationTable {
  return {
    path,
    sheet: "",
    sha256,
    profile: "rectification-full",
    unit: null,
    period: null,
    filler: null,
    schemes: state.schemes,
    columns: {},
    rows: itemsInOrder(state).map((item, index) => ledgerRow(item, index + 1)),
    history: state.history,
  };
}
