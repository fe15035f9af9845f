import { reportedSuspicion, tellsCustomer } from "../field/confidential.ts";
import type { SecretSort } from "../field/secrets.ts";
import type { Project } from "../model/generated/documents.ts";
import type { Io } from "../io/io.ts";
import { type ReadableFormat, textsOfDocument } from "../render/document-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { leaksIn, type Mask, maskText, maskView, personsIn } from "../view/masking/mask-view.ts";
import { MASKS, type MaskRules } from "../view/masking/profiles.ts";
import { CannotRender } from "./document-output.ts";
import { findProject } from "./project.ts";

/** `--mask none`: said on purpose, where the project masks by default. */
const NONE = "none";

/** What every command that hands something out is asked: `--config` and `--mask`, as given. */
export interface MaskOptions {
  readonly config: string | null;
  readonly mask: string | null;
}

type MarkWords = Pick<Catalogue, "papers">;

/** Something that may not leave stands in a document. `where`: a path in the view, or the document's name; `what`: masked. */
export interface Leak {
  readonly sort: SecretSort;
  readonly where: string;
  readonly what: string;
}

/** A document is not released. `mask` null: none was asked for, and a reported suspicion stands beside the customer. */
export class LeakFound extends Error {
  constructor(
    readonly mask: string | null,
    readonly leaks: readonly Leak[],
  ) {
    super(leaks.map(({ sort, where }) => `${sort} in ${where}`).join(", "));
  }
}

/**
 * The mask that `given` (`--mask`), or else the project, names; null where nothing is to be masked. Throws CannotRender for a
 * name that is no mask.
 */
export function maskOf(given: string | null, project: Project | null, words: MarkWords): Mask | null {
  const own = project?.masking?.profiles ?? {};
  const name = given ?? project?.masking?.default ?? NONE;
  if (name === NONE) return null;
  const known = [...new Set([...Object.keys(MASKS), ...Object.keys(own), NONE])];
  if (!known.includes(name)) throw new CannotRender("mask", name, known);
  const people = (project?.people ?? []).map((one) => one.name);
  return {
    name,
    ...rulesOf(name, own),
    names: [...new Set([...people, ...(project?.masking?.names ?? [])])].filter((one) => [...one].length > 1),
    except: project?.masking?.except ?? [],
    marks: words.papers.masked,
  };
}

/** The mask that `--mask` or the project found calls for. @throws CannotRender, DocumentRefused */
export async function maskInForce({ config, mask }: MaskOptions, io: Io, words: MarkWords): Promise<Mask | null> {
  const found = await findProject(config ?? undefined, io);
  return maskOf(mask, found?.project ?? null, words);
}

/** The same mask, which knows the persons too that these records name. */
export const knowing = (mask: Mask, records: unknown): Mask => ({
  ...mask,
  names: [...new Set([...mask.names, ...personsIn(records)])],
});

/** A result as it may be shown. */
export interface Shown<View> {
  readonly view: View;
  /**
   * Looks through one form of it, a file or what a program reads from stdout, before it goes; `name` goes with it. `screen`: a
   * terminal, which nothing leaves unless it was to be masked. @throws LeakFound
   */
  readonly check: (name: string, format: ReadableFormat | "screen", made: Uint8Array | string) => Promise<void>;
}

/**
 * A result under a mask, or as it is. `records`: what it was made of, where persons and reported suspicions stand with all
 * that belongs to them.
 */
export function shownAs<View extends object>(view: View, records: readonly object[], mask: Mask | null): Shown<View> {
  if (mask === null) {
    // The same records behind every form of it: they are looked through once.
    let looked = false;
    return {
      view,
      check: async (_name, format) => {
        if (format === "screen" || looked) return;
        masked(records, null);
        looked = true;
      },
    };
  }
  const known = knowing(mask, [records, view]);
  return {
    view: masked(view, known),
    check: (name, format, made) => {
      const bytes = typeof made === "string" ? new TextEncoder().encode(made) : made;
      return checkLeaks(name, {}, format === "screen" ? "txt" : format, bytes, known);
    },
  };
}

function rulesOf(name: string, own: NonNullable<NonNullable<Project["masking"]>["profiles"]>): MaskRules {
  const profile = Object.hasOwn(own, name) ? own[name] : undefined;
  if (!profile) return MASKS[name as keyof typeof MASKS];
  const { based_on, photos, ...treatments } = profile;
  const base: MaskRules = MASKS[based_on];
  return { treatments: { ...base.treatments, ...treatments }, photos: photos ?? base.photos };
}

/**
 * The view as it may be shown. Without a mask it is the view itself, but a reported suspicion beside what tells the customer
 * does not go out unasked (domain.md R-P02): throws LeakFound.
 */
export function masked<View extends object>(view: View, mask: Mask | null): View {
  if (mask) return maskView(view, mask).view;
  const told = suspicionsIn(view);
  if (told.length > 0) throw new LeakFound(null, told);
  return view;
}

/** Records of a view that tell a reported suspicion and the customer at once. */
function suspicionsIn(view: object): readonly Leak[] {
  const found: Leak[] = [];
  const path: string[] = [];
  const walk = (record: Readonly<Record<string, unknown>>): void => {
    let words: string | null = null;
    for (const key in record) {
      const value = record[key];
      if (typeof value === "string") words ??= reportedSuspicion(value);
      else if (typeof value === "object" && value !== null) {
        path.push(key);
        walk(value as Readonly<Record<string, unknown>>);
        path.pop();
      }
    }
    const tells = (value: unknown) => typeof value === "string" && tellsCustomer(value);
    if (words !== null && Object.values(record).some(tells))
      found.push({ sort: "suspicion", where: path.join("."), what: words });
  };
  walk(view as Readonly<Record<string, unknown>>);
  return found;
}

/**
 * Looks through a finished document, its hidden parts too. `view`: its data before they were masked, for persons whom only
 * they name. Throws LeakFound naming all of it: nothing is written then.
 */
export async function checkLeaks(
  name: string,
  view: object,
  format: ReadableFormat,
  bytes: Uint8Array,
  mask: Mask,
): Promise<void> {
  const known = knowing(mask, view);
  // What is refused is told on the terminal, and kept in a script's log.
  const where = maskText(name, known);
  const leaks = [name, ...(await textsOfDocument(format, bytes))].flatMap((text) =>
    leaksIn(text, known).map(
      ({ sort, from, to }): Leak => ({ sort, where, what: maskText(text.slice(from, to), known) }),
    ),
  );
  if (leaks.length > 0) throw new LeakFound(mask.name, leaks);
}
