import type { Io } from "../io/io.ts";
import type { Shard } from "../journeys/validate/options.ts";
import { UsageError } from "./exit.ts";

/** Where a system that runs many jobs alike says which of them this is. `base`: the number of its first. */
interface Source {
  readonly name: string;
  readonly index: string;
  readonly count: string;
  readonly base: 0 | 1;
}

const SOURCES: readonly Source[] = [
  // Kubernetes gives no count: the manifest does.
  { name: "Kubernetes", index: "JOB_COMPLETION_INDEX", count: "RISKPAPER_SHARDS", base: 0 },
  { name: "GitLab / GitHub", index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", base: 1 },
  { name: "CircleCI", index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL", base: 0 },
  { name: "Buildkite", index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT", base: 0 },
  { name: "AWS Batch", index: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE", base: 0 },
];

/** `2/4`, or `auto`: as the environment says. @throws UsageError */
export function shardOf(given: string, env: Io["env"]): Shard {
  if (given === "auto") return shardFrom(env);
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(given) ?? [];
  const shard = valid(Number(index), Number(count));
  if (!shard) throw new UsageError({ kind: "badValue", flags: "--shard", given, known: ["1/4", "auto"] }, COMMAND);
  return shard;
}

const COMMAND = "riskpaper validate";

function shardFrom(env: Io["env"]): Shard {
  const number = (name: string): number => (/^\d+$/.test(env[name] ?? "") ? Number(env[name]) : Number.NaN);
  const said = SOURCES.flatMap(({ name, index, count, base }) => {
    const shard = valid(number(index) - base + 1, number(count));
    return shard ? [{ name, shard }] : [];
  });
  const slurm = slurmShard(number);
  if (slurm) said.push({ name: "Slurm", shard: slurm });
  const [first] = said;
  if (!first) throw new UsageError({ kind: "noShard", given: "auto" }, COMMAND);
  // A Slurm job inside a CI job: nobody can know which was meant.
  if (said.some(({ shard }) => shard.index !== first.shard.index || shard.count !== first.shard.count))
    throw new UsageError({ kind: "twoShards", given: said.map(({ name }) => name).join(", ") }, COMMAND);
  return first.shard;
}

/** An array of Slurm may begin anywhere and go in steps: --array=10-40:10. */
function slurmShard(number: (name: string) => number): Shard | null {
  const step = number("SLURM_ARRAY_TASK_STEP");
  const from = number("SLURM_ARRAY_TASK_ID") - number("SLURM_ARRAY_TASK_MIN");
  return valid(from / (Number.isNaN(step) || step === 0 ? 1 : step) + 1, number("SLURM_ARRAY_TASK_COUNT"));
}

const valid = (index: number, count: number): Shard | null =>
  Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count && count <= 10_000
    ? { index, count }
    : null;
