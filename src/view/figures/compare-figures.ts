import type { PaperInput } from "../../model/paper.ts";
import { factsOf } from "./facts.ts";
import { type Figure, QUERIES, type Scope } from "./queries.ts";
import { AMONG, STATED_FIGURES, type StatedFigure } from "./stated-figures.ts";

/** A figure of a document that is not what its query answers. `field`: its place in the view. */
export interface FigureDifference {
  readonly document: string;
  readonly field: string;
  readonly query: string;
  readonly stated: unknown;
  readonly computed: Figure;
}

/** A value in a view; `scope`: what it is about, as its path says. */
export interface Place {
  readonly field: string;
  readonly value: unknown;
  readonly scope: Readonly<Record<string, unknown>>;
}

/** Every figure of a document made of papers that the papers do not bear out; none where all is true. */
export function compareFigures(
  document: string,
  view: object,
  papers: readonly PaperInput[],
  asOf: string,
): readonly FigureDifference[] {
  const facts = factsOf(papers);
  const among = AMONG[document];
  const ids =
    among === undefined
      ? undefined
      : new Set(placesIn(view, `${among}[].finding_id`).map(({ value }) => String(value)));
  return (STATED_FIGURES[document] ?? []).flatMap(({ path, query, scope }: StatedFigure) =>
    placesIn(view, path).flatMap(({ field, value, scope: own }) => {
      const about: Scope = { asOf, ...(ids ? { ids } : {}), ...scope, ...(own as Partial<Scope>) };
      const computed = QUERIES[query](facts, about);
      return value === computed ? [] : [{ document, field, query, stated: value, computed }];
    }),
  );
}

/** How many figures of a view are compared. */
export const comparedIn = (document: string, view: object): number =>
  (STATED_FIGURES[document] ?? []).reduce((sum, { path }) => sum + placesIn(view, path).length, 0);

const STEP = /^([\w]+)(?:\[(?:(\w+)=([\w.]+))?\]|\{(\w+)=(\w+)\})?/;

/** The places a path leads to, with what each is about. A part of the document that is not there states nothing. */
export function placesIn(view: unknown, path: string): readonly Place[] {
  let places: readonly Place[] = [{ field: "", value: view, scope: {} }];
  let rest = path;
  while (rest !== "") {
    const [whole = "", name = "", key, at = "", only, wanted] = STEP.exec(rest) ?? [];
    if (whole === "") throw new Error(`no path of figures: ${path}`);
    rest = rest.slice(whole.length).replace(/^\./, "");
    places = places
      .filter(({ value }) => value !== null && value !== undefined)
      .map((one) => ({
        ...one,
        field: one.field === "" ? name : `${one.field}.${name}`,
        value: member(one.value, name),
      }));
    if (only !== undefined)
      places = places.flatMap((one) => elements(one).filter(({ value }) => member(value, only) === wanted));
    else if (whole.endsWith("]"))
      places = places.flatMap((one) =>
        elements(one).map((each) =>
          key === undefined ? each : { ...each, scope: { ...each.scope, [key]: deep(each.value, at) } },
        ),
      );
  }
  return places;
}

const member = (value: unknown, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];
const deep = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, name) => (at === null || at === undefined ? null : member(at, name)), value) ??
  null;
const elements = (place: Place): readonly Place[] =>
  ((place.value ?? []) as readonly unknown[]).map((value, index) => ({
    ...place,
    field: `${place.field}.${index}`,
    value,
  }));
