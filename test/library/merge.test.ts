import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/model/canonical.ts";
import { mergeDocuments } from "../../src/library/merge/merge.ts";

// Documents of the shape that matters: fields, lists of words, lists of elements with ids and lists inside them.
interface Point {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly posts: readonly string[];
  readonly controls: readonly { readonly text: string; readonly post?: string }[];
}
interface Library {
  readonly version: string;
  readonly title: string;
  readonly posts: readonly string[];
  readonly points: readonly Point[];
}

const word = fc.constantFrom("甲", "乙", "丙", "丁", "戊");
const words = fc.uniqueArray(word, { maxLength: 4 });
const point: fc.Arbitrary<Omit<Point, "id">> = fc.record(
  {
    name: word,
    level: fc.constantFrom("高", "中", "低"),
    posts: words,
    controls: fc.uniqueArray(fc.record({ text: word, post: word }, { requiredKeys: ["text"] }), {
      selector: (one) => one.text,
      maxLength: 3,
    }),
  },
  { requiredKeys: ["name", "posts", "controls"] },
);
const ids = ["RCU-01", "RCU-02", "RCU-03", "RCU-04", "RCU-05"] as const;
const library: fc.Arbitrary<Library> = fc
  .record({
    version: fc.constantFrom("1.0", "1.0.0", "1.1.0", "2.0.0"),
    title: word,
    posts: words,
    points: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), point), { selector: ([id]) => id, maxLength: 5 }),
  })
  .map(({ points, ...head }) => ({ ...head, points: points.map(([id, rest]) => ({ id, ...rest })) }));

const none = () => null;

describe("a three-way merge", () => {
  it("takes what only one side changed, and what both changed alike", () => {
    fc.assert(
      fc.property(library, library, (base, other) => {
        for (const [b, o, t, wanted] of [
          [base, base, other, other],
          [base, other, base, other],
          [base, other, other, other],
        ] as const)
          expect(mergeDocuments(b, o, t, none)).toEqual({ value: wanted, conflicts: [] });
      }),
    );
  });

  it("does not depend on which side is which", () => {
    fc.assert(
      fc.property(library, library, library, (base, one, other) => {
        const [there, back] = [mergeDocuments(base, one, other, none), mergeDocuments(base, other, one, none)];
        const turned = back.conflicts.map((conflict) => ({
          ...conflict,
          why:
            ({ "ours-removed": "theirs-removed", "theirs-removed": "ours-removed" } as Record<string, string>)[
              conflict.why
            ] ?? conflict.why,
          ours: conflict.theirs,
          theirs: conflict.ours,
        }));
        const byPlace = (all: readonly object[]) => all.map((one_) => canonical(one_)).sort();
        expect(byPlace(there.conflicts)).toEqual(byPlace(turned));
        if (there.conflicts.length === 0)
          expect(canonical({ ...there.value, version: "" })).toBe(canonical({ ...back.value, version: "" }));
      }),
    );
  });

  it("gives the same whether independent changes came one after the other or side by side", () => {
    // Each change has places of its own: the first three points and the title, or the others and the posts.
    fc.assert(
      fc.property(library, library, (base, wish) => {
        const left = (from: Library): Library => ({
          ...from,
          title: wish.title,
          points: from.points.map((one) => (one.id <= "RCU-03" ? { ...(find(wish, one.id) ?? one) } : one)),
        });
        const right = (from: Library): Library => ({
          ...from,
          posts: wish.posts,
          points: from.points.map((one) => (one.id > "RCU-03" ? { ...(find(wish, one.id) ?? one) } : one)),
        });
        const merged = mergeDocuments(base, left(base), right(base), none);
        expect(merged).toEqual({ value: right(left(base)), conflicts: [] });
      }),
    );
  });

  it("is settled by whoever chooses, and then has no conflict left", () => {
    fc.assert(
      fc.property(
        library,
        library,
        library,
        fc.constantFrom("ours" as const, "theirs" as const),
        (base, o, t, side) => {
          const { value, conflicts } = mergeDocuments(base, o, t, () => side);
          expect(conflicts).toEqual([]);
          for (const list of [value.posts, value.points.map((one) => one.id)])
            expect(new Set(list).size).toBe(list.length);
        },
      ),
    );
  });
});

const find = ({ points }: Library, id: string) => points.find((one) => one.id === id);
