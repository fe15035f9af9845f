import { collisionKey, isLeftover, isOfficeLock, pathProblem } from "../../seal/paths.ts";
import type { Tree } from "../../seal/tree.ts";
import { SealRefused } from "./seal-refused.ts";

/** Files a seal may hold; one line each in its manifest. */
const MOST_FILES = 100_000;
const MOST_KEY_BYTES = 16 * 1024;

/**
 * Refuses a folder that could not be verified elsewhere: links, devices, names that another system reads otherwise; and
 * one that somebody is working in, or that would give away a private key. @throws SealRefused
 */
export async function refuseUnsealable(tree: Tree, folder: string): Promise<void> {
  if (tree.entries.length > MOST_FILES) throw new SealRefused("too-many", folder);
  const keys = new Map<string, string>();
  for (const { path, kind, size } of tree.entries) {
    if (kind !== "file") throw new SealRefused("strange-file", path);
    if (isLeftover(path)) throw new SealRefused("leftover", path);
    if (isOfficeLock(path)) throw new SealRefused("open-in-office", path);
    if (pathProblem(path) !== null) throw new SealRefused("unsafe-name", path);
    const twin = keys.get(collisionKey(path));
    if (twin !== undefined) throw new SealRefused("collision", path, [twin]);
    keys.set(collisionKey(path), path);
    if (size <= MOST_KEY_BYTES && (await holdsPrivateKey(tree, path)))
      throw new SealRefused("private-key-inside", path);
  }
}

const holdsPrivateKey = async (tree: Tree, path: string): Promise<boolean> =>
  /\.(?:pem|key|txt)$|(?:^|\/)[^./]+$/i.test(path) &&
  /-----BEGIN (?:ENCRYPTED )?PRIVATE KEY-----/.test(
    new TextDecoder().decode((await tree.read(path, MOST_KEY_BYTES)) ?? new Uint8Array()),
  );
