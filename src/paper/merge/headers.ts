import type { PaperHeader, Party } from "../../model/generated/documents.ts";
import type { PartedHeader } from "./merged.ts";
import { different, type Part, standing, type Voice } from "./voices.ts";

export interface MergedHeader {
  /** With the first source's words in the parted fields. */
  readonly header: PaperHeader;
  readonly parted: readonly PartedHeader[];
}

/**
 * One header out of several. Preparers are all of them, and the date is the latest, for the work ended then; in any other
 * field two of them may part.
 */
export function mergeHeaders(voices: readonly Voice<PaperHeader>[], base: PaperHeader | null): MergedHeader {
  const parted: PartedHeader[] = [];
  const names = [...new Set(voices.flatMap(({ value }) => Object.keys(value)))].sort() as (keyof PaperHeader)[];
  const fields = names.map((at) => {
    const part: Part<PaperHeader> = (header) => header?.[at];
    const left = standing(voices, base, part);
    const said = different(left, part).filter((one) => one !== undefined);
    if (at === "preparers" && said.length > 1) return [at, everybody(said as (readonly Party[])[])] as const;
    if (at === "date") return [at, (said as string[]).sort().at(-1)] as const;
    if (different(left, part).length > 1) parted.push({ at, part });
    return [at, said[0]] as const;
  });
  const header = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as PaperHeader;
  return { header, parted };
}

/** Each person once, by number and name. */
function everybody(lists: readonly (readonly Party[])[]): readonly Party[] {
  const people = new Map(lists.flat().map((one) => [`${one.id ?? ""}\n${one.name}`, one]));
  return [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
