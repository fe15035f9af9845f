/** One entry of a folder or archive; folders themselves are none. `path` in composed characters (NFC), with `/`. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  readonly size: number;
}

/** What lies in a folder or archive. Reading may throw what the system throws. */
export interface Tree {
  readonly entries: readonly TreeEntry[];
  /** The whole content; null where there is no such plain file or it is larger than `most` bytes. */
  read(path: string, most: number): Promise<Uint8Array | null>;
  /** Hex SHA-256 of the content, or of its first `upTo` bytes. */
  digest(path: string, upTo?: number): Promise<string>;
}

/** The part of a tree below `folder` as a tree of its own; all of it for "". */
export function below(tree: Tree, folder: string): Tree {
  if (folder === "") return tree;
  const prefix = `${folder}/`;
  return {
    entries: tree.entries
      .filter(({ path }) => path.startsWith(prefix))
      .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })),
    read: (path, most) => tree.read(prefix + path, most),
    digest: (path, upTo) => tree.digest(prefix + path, upTo),
  };
}

/** A path below `folder`, as seen from above it. */
export const within = (folder: string, path: string): string =>
  folder === "" ? path : path === "" ? folder : `${folder}/${path}`;

const JOURNAL = "journal.ndjson";
/** A lock tells who works; more than this is something else under its name. */
const LOCK_BYTES = 4_096;

/** The folders in a tree that hold a journal: papers. "" is the tree's own folder. */
export const paperFolders = (entries: readonly TreeEntry[]): readonly string[] =>
  entries
    .filter(({ path }) => path === JOURNAL || path.endsWith(`/${JOURNAL}`))
    .map(({ path }) => path.slice(0, -JOURNAL.length).replace(/\/$/, ""));

/** The test for files that no seal covers: the locks of papers, and of sealing itself. They tell who works, and go away. */
export function lockTest(entries: readonly TreeEntry[]): (entry: TreeEntry) => boolean {
  const homes = new Set([...paperFolders(entries), "seal"]);
  return ({ path, kind, size }) => {
    const match = /^(?:(.*)\/)?lock(?:\.break)*$/.exec(path);
    return match !== null && kind === "file" && size <= LOCK_BYTES && homes.has(match[1] ?? "");
  };
}
