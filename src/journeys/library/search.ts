import { pointEntries } from "../../library/search/point-entries.ts";
import { finderOf } from "../../library/search/search.ts";
import type { Io } from "../../io/io.ts";
import { type PointHit, pointHit } from "../../view/library/point-hit.ts";
import type { FoundProject } from "../project.ts";
import type { Looked } from "./look.ts";
import { readShelf } from "./shelf.ts";

/** The risk points that fit what was typed, best first. */
export async function searchPoints(
  typed: string,
  project: FoundProject | null,
  io: Io,
): Promise<Looked<readonly PointHit[]>> {
  const shelf = await readShelf(project, io);
  const libraries = shelf.libraries.map((one) => one.document);
  const find = finderOf(
    pointEntries(
      libraries,
      shelf.checklists.map((one) => one.document),
    ),
    shelf.spoken,
  );
  const points = new Map(
    libraries.flatMap((library) => library.points.map((point) => [point.id, { point, library }] as const)),
  );
  const hits = (await find(typed)).flatMap(({ id }) => {
    const one = points.get(id);
    return one ? [pointHit(one.point, one.library, shelf.asking.get(id) ?? [])] : [];
  });
  return { found: hits, broken: shelf.broken };
}
