import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import type { RegisterState } from "../../model/register.ts";
import { itemsInOrder } from "../../register/fold.ts";
import { ledgerRow } from "../../register/ledger-row.ts";
import { readRegister } from "./load-register.ts";

/** A register as a table of rectification: its findings as rows of the full ledger, and its log as history. @throws RegisterRefused */
export async function readRegisterTable(path: string, io: Io): Promise<RectificationTable> {
  const { state, bytes } = await readRegister(resolve(io.cwd, path), io);
  return registerTable(path, state, io.sha256(bytes));
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
