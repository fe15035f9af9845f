import { agreesWithItself } from "../../field/sampling/agreement.ts";
import type { Io } from "../../io/io.ts";
import { dirname, join, resolve } from "../../io/paths.ts";
import type { Answer, ChecklistItem, Sample, SampleUse } from "../../model/generated/documents.ts";
import { parseDocument } from "../../parse/document.ts";
import { LIMITS } from "../../parse/limits.ts";
import { SHEET_LIMITS } from "../../sheet/limits.ts";
import { registerEvidence } from "./evidence.ts";
import type { Session } from "./session.ts";

/**
 * Why a sample cannot be used: the file is none; its population is there and is not what was drawn from; the item takes no
 * sample; the answer states another number of samples; its numbers do not agree, it was edited.
 */
export type SampleRefusal = "no-sample" | "changed" | "not-sampled" | "size" | "altered";

export class SampleRefused extends Error {
  constructor(
    readonly why: SampleRefusal,
    readonly given: string,
  ) {
    super(`${given}: ${why}`);
  }
}

/**
 * Registers a sample as evidence and makes the answer one that uses it: n from the sample, `sample` its SHA-256.
 * `within`: as for evidence. @throws SampleRefused, EvidenceRefused
 */
export async function withSample(
  session: Session,
  item: ChecklistItem,
  given: Answer & { readonly sample: string },
  within: string | null,
  io: Io,
): Promise<Answer> {
  if (item.answer_type !== "抽样") throw new SampleRefused("not-sampled", item.id);
  const path = resolve(within ?? io.cwd, given.sample);
  const agrees = (use: SampleUse): SampleUse => {
    if (given.n !== undefined && given.n !== use.n) throw new SampleRefused("size", given.sample);
    return use;
  };
  const read = async (bytes: Uint8Array) => agrees(await sampleUse(bytes, path, io));
  const { evidence } = await registerEvidence(session, given.sample, within, io, read);
  // Registered before as a plain file: what it says is not on record.
  if (!evidence.sample) throw new SampleRefused("no-sample", given.sample);
  return { ...given, n: agrees(evidence.sample).n, sample: evidence.sha256 };
}

/** What the paper keeps of a sample document. @throws SampleRefused where it is none, or its population has changed */
async function sampleUse(bytes: Uint8Array, path: string, io: Io): Promise<SampleUse> {
  const parsed = bytes.length > LIMITS.jsonBytes ? null : await parseDocument(bytes, path);
  if (parsed?.document?.kind !== "Sample") throw new SampleRefused("no-sample", path);
  const sample = parsed.document;
  if (!agreesWithItself(sample)) throw new SampleRefused("altered", path);
  const { method, seed, n, rounds, population } = sample;
  const { file, sha256, rows, amount } = population;
  const reason = rounds.flatMap((round) => round.reason ?? []).join("；");
  return {
    method,
    ...(seed === undefined ? {} : { seed }),
    n,
    rounds: rounds.length,
    population: { file, sha256, rows, ...(amount === undefined ? {} : { amount }) },
    ...(reason === "" ? {} : { reason: [...reason].slice(0, 500).join("") }),
    checked: await isUnchanged(sample, path, io),
    ids: rounds.flatMap(({ drawn }) => drawn.map(({ id }) => id)),
  };
}

/** Whether the population lies where the sample says; one that changed is refused, one that is elsewhere cannot be looked at. */
async function isUnchanged({ population }: Sample, path: string, io: Io): Promise<boolean> {
  const at = join(dirname(path), population.file);
  const stat = await io.files.stat(at);
  if (stat?.kind !== "file" || stat.size > SHEET_LIMITS.fileBytes) return false;
  if (io.sha256(await io.files.read(at)) !== population.sha256) throw new SampleRefused("changed", population.file);
  return true;
}
