import { DEFECTS, type Defect } from "./defects.ts";
import { draftOf } from "./draft.ts";
import { FRAMES, type Frame, type Laid } from "./frames.ts";

/** A defect in a layout. */
export interface Seeded {
  /** Name of the file: its number, the layout, and what it is called there. */
  readonly path: string;
  readonly defect: Defect;
  readonly frame: Frame;
  readonly laid: Laid;
  readonly bytes: Uint8Array;
  /** All that is to be said of it: `code place`. */
  readonly expect: readonly string[];
}

/** Each defect is seeded into so many layouts, in turn. */
const EACH = 2;

/** Each defect in several layouts, each layout with many defects. */
export function seeded(): readonly Seeded[] {
  let number = 0;
  return DEFECTS.flatMap((defect, index) => {
    const frames = FRAMES.filter((frame) => defect.where?.(frame) ?? true);
    return Array.from({ length: Math.min(EACH, frames.length) }, (_, turn) => {
      const frame = frames[(index * EACH + turn) % frames.length] as Frame;
      number += 1;
      return seed(defect, frame, `${String(number).padStart(3, "0")}-${frame.id}`);
    });
  });
}

export const CLEAN: Defect = { name: "nothing", expect: [] };

export function seed(defect: Defect, frame: Frame, name: string): Seeded {
  const laid = frame.lay(draftOf(defect, frame.style));
  const expect = defect.expect.flatMap((one) => {
    const [code = "", spot] = one.split(" ");
    return laid.at(spot as Parameters<Laid["at"]>[0]).map((place) => `${code} ${place}`);
  });
  return {
    path: `${name}/${frame.file}`,
    defect,
    frame,
    laid,
    bytes: frame.bytes(laid.grids),
    expect: [...frame.told, ...expect].sort(),
  };
}
