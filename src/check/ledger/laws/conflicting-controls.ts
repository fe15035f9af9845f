import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { listOf } from "../library-points.ts";

/** Demands that cannot both be met on one post. */
const OPPOSITES: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    "轮换",
    /(?:不(?:轻易|得|宜|再|随意)?|避免|禁止|严禁)(?:轮换|轮岗|换岗|调换)|长期固定/,
    /(?:定期|强制|按期|必须|应当?|每[年季月半])[^，。；不]{0,6}(?:轮换|轮岗|换岗)/,
  ],
  ["兼岗", /(?:不得|严禁|禁止|不能)(?:兼岗|兼任|兼办)/, /(?:可以?|允许)(?:兼岗|兼任|兼办)/],
  [
    "专人",
    /专(?:人|职|岗)[^，。；]{0,6}(?:负责|办理|保管|固定)/,
    /(?:轮流|多人|任一人员)[^，。；]{0,4}(?:负责|办理|保管)/,
  ],
];

/** Measures of two risk points on one post do not contradict each other (R-B08): 不轻易轮换 here, 定期轮换 there is for head office to decide. */
const law: LedgerLaw = () => {
  const seen = new Map<string, { readonly row: number; readonly point: string }>();
  return {
    row(row, tell) {
      const measures = textOf(row, "measures").normalize("NFKC").replace(/\s+/gu, "");
      const point = textOf(row, "point_id");
      for (const [matter, against, asked] of OPPOSITES) {
        const [says, contrary] = against.test(measures) ? ["no", "yes"] : asked.test(measures) ? ["yes", "no"] : [];
        if (says === undefined) continue;
        for (const post of listOf(row, "posts")) {
          const other = seen.get(`${matter}\n${post}\n${contrary}`);
          if (!seen.has(`${matter}\n${post}\n${says}`))
            seen.set(`${matter}\n${post}\n${says}`, { row: row.row, point });
          if (!other || other.row === row.row) continue;
          tell({
            row: row.row,
            key: "measures",
            args: { post, matter, other: other.point || `${other.row}`, row: other.row },
          });
          return;
        }
      }
    },
  };
};
export default law;
