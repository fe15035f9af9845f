import type { Io } from "../../io/io.ts";
import { join } from "../../io/paths.ts";
import type { Project, SealSignatures } from "../../model/generated/documents.ts";
import { checkSeals, type SealSeen } from "../../seal/check.ts";
import { documentBytes } from "../../seal/manifest.ts";
import { sealFile, sealFileOf } from "../../seal/paths.ts";
import { countersign, openSslFiles, readSignatures } from "../../seal/signatures.ts";
import { paperFolders, type Tree } from "../../seal/tree.ts";
import { readPaper } from "../load-paper.ts";
import { findProject } from "../project.ts";
import { checkJournals } from "./check-journals.ts";
import { sealChecking } from "./checking.ts";
import { folderTree } from "./folder-tree.ts";
import { openKey } from "./keys.ts";
import { whileLocked } from "./locks.ts";
import { type Sealed, type SealOptions, sealRoot } from "./seal.ts";
import { SealRefused } from "./seal-refused.ts";
import { isOnePerson, sealTime, whoSeals } from "./who.ts";
import { writeSet } from "./write-set.ts";

/**
 * The reviewer signs the last seal, over the preparer's signature. First everything is verified: nobody signs for what is
 * not so. Key and person must be others than the preparer's, and the person none of the papers' authors.
 * @throws SealRefused, Held
 */
export async function countersignSeal(
  options: Omit<SealOptions, "outputs" | "key"> & { readonly key: string },
  io: Io,
): Promise<Sealed> {
  const { folder, reason } = options;
  const root = await sealRoot(folder, io);
  const found = await findProject(options.config ?? undefined, io);
  const project = found?.project ?? null;
  const key = await openKey(options.key, options.passphrase, io);
  const by = whoSeals(options.by, key, project);
  const papers = paperFolders((await folderTree(root, io)).tree.entries);
  return whileLocked(root, papers, io, async () => {
    const { tree } = await folderTree(root, io);
    const seal = await intactSeal(tree, folder, io);
    const { release, by: preparer } = seal.manifest;
    const path = sealFile(release, "sig.json");
    const before = (await tree.read(path, 64 * 1024)) ?? new Uint8Array();
    const how = await sealChecking(io);
    const signatures = readSignatures(before, how.signatures) as SealSignatures;
    if (signatures.reviewer) throw new SealRefused("already-countersigned", folder, [signatures.reviewer.by]);
    if (key.fingerprint === seal.manifest.signer?.key) throw new SealRefused("same-key", key.path);
    if (isOnePerson(by, preparer, project)) throw new SealRefused("same-person", by, [preparer]);
    await refuseAuthor(by, seal, root, project, io);
    const { at, clock } = sealTime(io);
    const said = { by, at, ...(clock ? { clock } : {}), ...(reason === null ? {} : { reason }) };
    const signed = countersign(signatures, said, key, io.sha256);
    const copies = [...openSslFiles(signed)].filter(([name]) => name.includes(".reviewer."));
    // What a countersigning that was killed has left.
    for (const [name] of copies)
      if (tree.entries.some((entry) => entry.path === name)) await io.files.remove(join(root, name));
    await writeSet(root, [...copies, [path, documentBytes(signed)]], { path, bytes: before }, io);
    return {
      folder,
      release,
      manifest: `${folder.replaceAll("\\", "/").replace(/\/$/, "")}/${sealFile(release, "manifest.json")}`,
      fingerprint: seal.fingerprint,
      sealed_at: seal.manifest.sealed_at,
      by: preparer,
      files: seal.manifest.files.length,
      papers: seal.manifest.papers,
      signatures: [...seal.signatures, { role: "reviewer", by, key: key.fingerprint }],
    };
  });
}

async function intactSeal(tree: Tree, folder: string, io: Io): Promise<SealSeen> {
  const { seal, earlier, problems } = await checkSeals(tree, null, await sealChecking(io));
  if (problems.some(({ code }) => code === "unsealed")) throw new SealRefused("not-sealed", folder);
  const journals = seal ? await checkJournals(seal, earlier, tree, io) : [];
  const own = (path: string) => path.includes(".reviewer.") && sealFileOf(path)?.release === seal?.manifest.release;
  const wrong = [...problems, ...journals].filter(({ code, path }) => !(code === "unfinished" && own(path)));
  if (!seal || wrong.length > 0)
    throw new SealRefused(
      "not-intact",
      folder,
      wrong.map(({ path }) => path),
    );
  if (!seal.manifest.signer) throw new SealRefused("not-signed", folder);
  return seal;
}

/** Whoever made a paper does not review it. */
async function refuseAuthor(by: string, seal: SealSeen, root: string, project: Project | null, io: Io): Promise<void> {
  for (const { path } of seal.manifest.papers) {
    const { state } = await readPaper(join(root, path), io);
    const authors = [
      ...state.review.authors,
      ...state.header.preparers.flatMap(({ id, name }) => (id === undefined ? [name] : [id, name])),
    ];
    const one = authors.find((author) => isOnePerson(by, author, project));
    if (one !== undefined) throw new SealRefused("author", by, [one]);
  }
}
