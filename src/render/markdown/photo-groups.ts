import type { Catalogue } from "../../text/catalogue.ts";
import type { Photo } from "./blocks.ts";

/** What stands below a photo: its number, which of a pair it is, what it shows. */
export const photoCaption = ({ no, role, caption }: Photo, { papers }: Catalogue): string =>
  [no, role && papers.official.role[role], caption].filter(Boolean).join("　");

/** Photos of a pair stand together where the first of them stands, before before after. */
export function photoGroups(photos: readonly Photo[]): readonly (readonly Photo[])[] {
  const groups = new Map<string, Photo[]>();
  for (const [at, photo] of photos.entries()) {
    const key = photo.pair === null ? `alone ${at}` : `pair ${photo.pair}`;
    groups.set(key, [...(groups.get(key) ?? []), photo]);
  }
  const rank = ({ role }: Photo) => (role === "before" ? 0 : role === "after" ? 1 : 2);
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)));
}
