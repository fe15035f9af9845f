import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** Where a library lists its posts, points and controls name posts from that list (R-B02). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  const known = document.posts;
  if (!known) return;
  for (const [p, point] of document.points.entries()) {
    const named = [
      ...point.posts.map((post, index) => ({ post, pointer: `/points/${p}/posts/${index}` })),
      ...point.controls.map(({ post }, index) => ({ post, pointer: `/points/${p}/controls/${index}/post` })),
    ];
    for (const { post, pointer } of named)
      if (post !== undefined && !known.includes(post))
        yield { pointer, args: { post, near: nearest(post, known) ?? "" }, value: post };
  }
};
export default judge;
