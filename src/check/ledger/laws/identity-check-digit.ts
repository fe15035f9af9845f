import { identityCheckCharacter, isIdentityNumber, isUscc } from "../../../field/check-digits.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { wordIn } from "../row-values.ts";

/** An identity number of 18 places has a real day of birth and the right last character (R-F11, GB 11643). Masked ones cannot be checked. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const number = wordIn(row, "id_number").replace(/\s+/gu, "");
    const type = wordIn(row, "id_type");
    const meant = type === "" || /身份证|居住证/u.test(type);
    if (!meant || !/^\d{17}[\dXx]$/.test(number) || isIdentityNumber(number) || isUscc(number)) return;
    const masked = `${number.slice(0, 6)}********${number.slice(14)}`;
    const check = identityCheckCharacter(number) ?? "";
    const sort = check === number.slice(17).toUpperCase() ? "birth" : "check";
    tell({ row: row.row, key: "id_number", args: { masked, check, sort }, value: masked });
  },
});
export default law;
