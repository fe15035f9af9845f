import type { MachineState, Stored } from "../../src/model/ledger.ts";

const WORDS: Readonly<Record<string, string>> = {
  待确认: "未整改",
  已确认: "未整改",
  已下发: "未整改",
  方案已定: "未整改",
  退回: "整改中",
  延期: "整改中",
  反弹: "整改中",
  待验收: "已整改",
  风险接受: "持续整改",
};
/** Ledger words that stand for one state. */
const STATES: Readonly<Record<string, MachineState>> = {
  已整改: "待验收",
  已销号: "已销号",
  已撤销: "已撤销",
  持续整改: "持续整改",
};

/** The ledger word and the machine state of what a test writes under status. */
export function moveWords(status: Stored | undefined): {
  readonly word: string | null;
  readonly state: MachineState | null;
} {
  if (typeof status !== "string") return { word: null, state: null };
  const word = WORDS[status];
  return word === undefined ? { word: status, state: STATES[status] ?? null } : { word, state: status as MachineState };
}
