import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import type { RiskLibrary } from "../../../model/generated/documents.ts";
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

/**
 * Measures of two risk points on one post do not contradict each other (R-B08), in the ledger or beside the library: 不轻易轮换
 * here, 定期轮换 there is for head office to decide.
 */
const law: LedgerLaw = (_, { libraries }) => {
  const seen = new Map<string, { readonly row: number | null; readonly point: string }>();
  const known = controlsIn(libraries);
  return {
    row(row, tell) {
      const measures = textOf(row, "measures").normalize("NFKC").replace(/\s+/gu, "");
      const point = textOf(row, "point_id");
      for (const [matter, says] of demandsIn(measures)) {
        const contrary = says === "no" ? "yes" : "no";
        for (const post of listOf(row, "posts")) {
          const key = `${matter}\n${post}\n${contrary}`;
          const other = seen.get(key) ?? known.get(key)?.find((one) => one.point !== point);
          if (!seen.has(`${matter}\n${post}\n${says}`))
            seen.set(`${matter}\n${post}\n${says}`, { row: row.row, point });
          if (!other || other.row === row.row) continue;
          tell({
            row: row.row,
            key: "measures",
            args: { post, matter, other: other.point || `${other.row ?? ""}`, row: other.row ?? "" },
          });
          return;
        }
      }
    },
  };
};
export default law;

type Demand = readonly [matter: string, says: "yes" | "no"];

const demandsIn = (measures: string): readonly Demand[] =>
  OPPOSITES.flatMap(([matter, against, asked]): readonly Demand[] =>
    against.test(measures) ? [[matter, "no"]] : asked.test(measures) ? [[matter, "yes"]] : [],
  );

/** What the points of libraries in use demand of a post; a row's own point is none of the others. */
function controlsIn(libraries: readonly RiskLibrary[]) {
  const known = new Map<string, { readonly row: null; readonly point: string }[]>();
  for (const { status, points } of libraries)
    for (const { id, controls, posts, status: own } of status === "historical" ? [] : points)
      for (const { text, post } of own === "retired" ? [] : controls)
        for (const [matter, says] of demandsIn(text.replace(/\s+/gu, "")))
          for (const of of post === undefined ? (posts ?? []) : [post]) {
            const key = `${matter}\n${of}\n${says}`;
            known.set(key, [...(known.get(key) ?? []), { row: null, point: id }]);
          }
  return known;
}
