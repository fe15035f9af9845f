import { levelsOf } from "../../field/level-schemes.ts";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import { nearest } from "../../model/nearest.ts";
import type { Cell } from "../../model/sheet.ts";
import { saysNothing } from "./says-nothing.ts";
import { levelWord } from "./level-words.ts";
import { compact } from "./plain-text.ts";
import { blank, NO_STEPS, shortened, understood, unreadable, type ValueContext, type ValueReading } from "./reading.ts";
import { OVERDUE_WORDS, RECTIFICATION_TYPES, statusState } from "./status-words.ts";

/** A cell of an enum column → a word of its list (R-F03): itself, a synonym of the profile, of states or of levels. */
export function readEnum(cell: Cell, column: LedgerColumn, context: ValueContext): ValueReading {
  const { raw } = cell;
  const own = context.scheme !== null && context.scheme !== column.scheme ? levelsOf(context.scheme) : null;
  const list = own ?? context.list ?? (context.scheme === null ? null : levelsOf(context.scheme)) ?? [];
  if (list.includes(raw)) return understood(raw, raw);
  const plain = compact(raw).replace(/^["'“”「」]+|["'“”「」。;；]+$/g, "");
  const exact = list.find((word) => compact(word) === plain);
  if (exact !== undefined) return understood(exact, raw, ["width"]);
  const synonym = synonymOf(plain, column, list);
  if (synonym !== null) return understood(synonym, raw, ["synonym"]);
  const status = column.key === "status" ? statusState(plain)?.status : undefined;
  if (status !== undefined && list.includes(status)) return understood(status, raw, ["synonym"]);
  // 尚未整改 is a state; in other columns 未 says that there is nothing yet.
  if (plain === "" || saysNothing(plain)) return blank(raw);
  if (column.key === "status") {
    if (RECTIFICATION_TYPES.includes(plain)) return unreadable(raw, "type-as-status", { known: list.join("、") });
    if (OVERDUE_WORDS.includes(plain)) return unreadable(raw, "overdue-as-status", { known: list.join("、") });
  }
  const level = context.scheme === null ? null : levelWord(plain, context.scheme);
  if (level !== null && list.includes(level.word)) {
    const told =
      level.from === null
        ? []
        : [
            {
              code: "level-mapped" as const,
              args: { value: shortened(raw), from: level.from, to: context.scheme ?? "", word: level.word },
            },
          ];
    return understood(level.word, raw, [level.from === null ? "synonym" : "level"], told);
  }
  return unreadable(raw, "unlisted-word", { near: nearWord(plain, list), known: list.slice(0, 12).join("、") });
}

/** 己整改 is one stroke from 已整改 and one sign from 未整改: signs that look alike come first. */
function nearWord(plain: string, list: readonly string[]): string {
  const alike = plain.replace(/[己巳]/g, "已").replace(/末/g, "未");
  return list.includes(alike) ? alike : (nearest(plain, list) ?? "");
}

function synonymOf(plain: string, column: LedgerColumn, list: readonly string[]): string | null {
  for (const [word, others] of Object.entries(column.synonyms ?? {}))
    if (list.includes(word) && others.some((other) => compact(other) === plain)) return word;
  return null;
}

const YES = /^(?:是|有|对|√|✓|✔|☑|y|yes|true|1|已报|已销号)$/i;
const NO = /^(?:否|不是|无|没有|×|✗|✘|✕|x|☒|n|no|false|0|未报|未销号)$/i;

/** A cell of a yes-or-no column → 是 or 否. */
export function readYesNo({ raw }: Cell): ValueReading {
  if (raw === "是" || raw === "否") return understood(raw, raw, NO_STEPS);
  const plain = compact(raw);
  if (plain === "" || /^[-—–/\\]+$/.test(plain)) return blank(raw);
  const word = YES.test(plain) ? "是" : NO.test(plain) ? "否" : null;
  if (word === null) return unreadable(raw, "unlisted-word", { near: "", known: "是、否" });
  return understood(word, raw, [plain === word ? "width" : "synonym"]);
}
