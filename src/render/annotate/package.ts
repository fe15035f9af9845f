import { absoluteTarget, type Flavour, insertedInto, type Relation, relationsIn, relationsPart } from "./part-names.ts";
import { framed, rowPieces, type SheetFrame, sheetFrame } from "./sheet-frame.ts";
import { Unpatchable } from "./unpatchable.ts";
import { attribute, children, edited, escapeXml, rootOf } from "./xml-text.ts";
import { pack, packPieces, readZip, unpack, unpacked, writeZip, type ZipEntry } from "./zip-parts.ts";

/** Changes rows as they go by. */
export interface RowChange {
  /** Pieces of whole rows, in order → what stands there now. */
  piece(rows: string): string;
  /** What follows the last row. */
  end(): string;
}

/** A workbook as parts that can be read, changed, added and removed; what is not touched stays byte for byte as packed. */
export interface Package {
  has(part: string): boolean;
  /** @throws Unpatchable for a part that is missing, damaged or no UTF-8 */
  text(part: string): string;
  set(part: string, text: string): void;
  remove(part: string): void;
  /** From now on `text` and `set` of this sheet are about what stands around its rows: those stay packed. */
  frame(part: string): void;
  /** The rows of a framed sheet as they were sent, in pieces of whole rows. */
  rows(part: string): Iterable<string>;
  /** Changes the rows of a framed sheet: the last thing done to it. @throws Unpatchable where it was done before */
  rewrite(part: string, change: RowChange): void;
  names(): readonly string[];
  relations(owner: string): readonly Relation[];
  /** Adds a relation and returns its id. */
  relate(owner: string, type: string, target: string, flavour: Flavour): string;
  unrelate(owner: string, id: string): void;
  bytes(): Uint8Array;
}

const RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS_NAMESPACE}"/>`;

export function openPackage(bytes: Uint8Array): Package {
  const entries = readZip(bytes);
  // Part names do not tell capitals from small letters.
  const byName = new Map(entries.map((entry) => [key(entry.name), entry]));
  const changed = new Map<string, string>();
  const removed = new Set<string>();
  const added: string[] = [];
  const read = new Map<string, string>();
  const frames = new Map<string, SheetFrame>();
  const rewritten = new Map<string, ZipEntry>();

  const entryOf = (part: string): ZipEntry => byName.get(key(part)) ?? missing(part);
  const framedEntry = (part: string, change: RowChange): ZipEntry => {
    const entry = entryOf(part);
    const content = framed(self.text(part), self.rows(part), change);
    const made = packPieces(entry.name, content, entry);
    return made.crc === entry.crc && made.size === entry.size ? entry : made;
  };

  const original = (part: string): string => {
    const entry = entryOf(part);
    const known = frames.get(key(part))?.text ?? read.get(key(part));
    if (known !== undefined) return known;
    const text = [...textsOf([unpack(entry)])].join("");
    read.set(key(part), text);
    return text;
  };

  const self: Package = {
    has: (part) => (byName.has(key(part)) || changed.has(key(part))) && !removed.has(key(part)),
    text(part) {
      if (removed.has(key(part))) return missing(part);
      return changed.get(key(part)) ?? original(part);
    },
    set(part, text) {
      if (self.has(part) && self.text(part) === text) return;
      read.delete(key(part));
      if (!self.has(part) && !added.includes(part)) added.push(part);
      removed.delete(key(part));
      changed.set(key(part), text);
    },
    remove(part) {
      removed.add(key(part));
      changed.delete(key(part));
      const at = added.indexOf(part);
      if (at >= 0) added.splice(at, 1);
    },
    frame(part) {
      if (frames.has(key(part))) return;
      const entry = entryOf(part);
      frames.set(
        key(part),
        sheetFrame(() => textsOf(unpacked(entry))),
      );
    },
    rows(part) {
      const frame = frames.get(key(part));
      return frame ? rowPieces(textsOf(unpacked(entryOf(part))), frame) : missing(part);
    },
    rewrite(part, change) {
      if (rewritten.has(key(part))) throw new Unpatchable("sheet twice");
      rewritten.set(key(part), framedEntry(part, change));
    },
    names: () => [...entries.map((entry) => entry.name), ...added].filter((name) => self.has(name)),
    relations(owner) {
      const part = relationsPart(owner);
      return self.has(part) ? relationsIn(self.text(part), owner) : [];
    },
    relate(owner, type, target, flavour) {
      const part = relationsPart(owner);
      const text = self.has(part) ? self.text(part) : EMPTY_RELATIONS;
      const taken = new Set(self.relations(owner).map((one) => one.id));
      let number = 1;
      while (taken.has(`rIdReturn${number}`)) number++;
      const id = `rIdReturn${number}`;
      const root = rootOf(text);
      const prefix = /^(.*:)?/.exec(root.name)?.[1] ?? "";
      const line = `<${prefix}Relationship Id="${id}" Type="${flavour.relations}/${type}" Target="${escapeXml(absoluteTarget(target))}"/>`;
      self.set(part, insertedInto(text, root, line));
      return id;
    },
    unrelate(owner, id) {
      const part = relationsPart(owner);
      const text = self.text(part);
      const lines = [...children(text, rootOf(text))];
      const gone = lines.find((one) => attribute(text.slice(one.start, one.openEnd), "Id") === id);
      if (!gone) return;
      if (lines.length === 1) self.remove(part);
      else self.set(part, edited(text, [{ from: gone.start, to: gone.end, text: "" }]));
    },
    bytes() {
      const kept = entries
        .filter((entry) => !removed.has(key(entry.name)))
        .map((entry): ZipEntry => {
          const text = changed.get(key(entry.name));
          const rewrote = rewritten.get(key(entry.name));
          if (rewrote !== undefined || text === undefined) return rewrote ?? entry;
          if (frames.has(key(entry.name))) return framedEntry(entry.name, UNCHANGED);
          return pack(entry.name, new TextEncoder().encode(text), entry);
        });
      const fresh = [...added]
        .filter((name) => !byName.has(key(name)))
        .sort()
        .map((name) => pack(name, new TextEncoder().encode(changed.get(key(name)) ?? "")));
      return writeZip([...kept, ...fresh]);
    },
  };
  return self;
}

const key = (part: string): string => part.toLowerCase();

const missing = (part: string): never => {
  throw new Unpatchable(`no ${part}`);
};

const UNCHANGED: RowChange = { piece: (rows) => rows, end: () => "" };

/** Bytes in pieces → text in pieces. @throws Unpatchable for what is no UTF-8, or says that it is none */
function* textsOf(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new Unpatchable("no UTF-8");
    }
  };
  let first = true;
  for (const piece of pieces) {
    const text = decode(piece);
    if (first && /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i.test(text))
      throw new Unpatchable("encoding");
    first &&= text === "";
    yield text;
  }
  yield decode();
}

const TYPES = "[Content_Types].xml";

/** Says of what type a part is. */
export function declarePart(book: Package, part: string, type: string): void {
  const text = book.text(TYPES);
  const root = rootOf(text);
  const prefix = /^(.*:)?/.exec(root.name)?.[1] ?? "";
  book.set(
    TYPES,
    insertedInto(text, root, `<${prefix}Override PartName="${escapeXml(`/${part}`)}" ContentType="${type}"/>`),
  );
}

export function undeclarePart(book: Package, part: string): void {
  withoutType(book, (tag) => attribute(tag, "PartName")?.toLowerCase() === `/${part}`.toLowerCase());
}

/** Says of what type all parts with an extension are, unless that is said. */
export function declareExtension(book: Package, extension: string, type: string): void {
  const text = book.text(TYPES);
  const root = rootOf(text);
  const known = [...children(text, root)].some(
    (one) => attribute(text.slice(one.start, one.openEnd), "Extension")?.toLowerCase() === extension,
  );
  if (known) return;
  const prefix = /^(.*:)?/.exec(root.name)?.[1] ?? "";
  const at = root.openEnd;
  const put = `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  book.set(TYPES, edited(text, [{ from: at, to: at, text: put }]));
}

export function undeclareExtension(book: Package, extension: string): void {
  withoutType(book, (tag) => attribute(tag, "Extension")?.toLowerCase() === extension);
}

function withoutType(book: Package, which: (tag: string) => boolean): void {
  const text = book.text(TYPES);
  const edits = [...children(text, rootOf(text))]
    .filter((one) => which(text.slice(one.start, one.openEnd)))
    .map((one) => ({ from: one.start, to: one.end, text: "" }));
  if (edits.length > 0) book.set(TYPES, edited(text, edits));
}

/** The first name of its kind that no part has: xl/comments3.xml. */
export function freePart(book: Package, before: string, after: string): string {
  let number = 1;
  while (book.has(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}
