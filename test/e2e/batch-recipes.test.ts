import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Job, type IJob } from "kubernetes-models/batch/v1/Job";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { build, ROOT } from "../helpers/built.ts";
import { run } from "../helpers/run.ts";
import { submissions } from "../helpers/sample-submissions.ts";

const BATCH = join(ROOT, "examples", "batch");
let folder = "";

beforeAll(() => {
  build();
  folder = mkdtempSync(join(tmpdir(), "riskpaper-recipes-"));
  for (const [path, text] of Object.entries(submissions(12))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(folder, "bin", "riskpaper");
  mkdirSync(dirname(program));
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin", "riskpaper.js")}" "$@"\n`);
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (command: string, ...argv: string[]) =>
  run(command, argv, {
    cwd: folder,
    env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}`, LANG: "en_GB.UTF-8", LC_ALL: "" },
  });

describe("the recipe for GNU parallel", () => {
  it("gives what one run gives", async () => {
    const { stdout, code } = await call("sh", join(BATCH, "parallel.sh"), "3", "in", "--fail-on", "error");
    const one = await call("riskpaper", "validate", "in", "--format", "json");
    expect(code).toBe(one.code);
    expect(JSON.parse(stdout).files).toHaveLength(12);
    expect(stdout).toBe(one.stdout);
  });
});

describe("the Kubernetes manifest", () => {
  const job = parse(readFileSync(join(BATCH, "job.yaml"), "utf8")) as IJob;

  it("is a Job as Kubernetes publishes it", () => {
    expect(() => new Job(job).validate()).not.toThrow();
    const wrong = { ...job, spec: { ...job.spec, completions: "4" } } as unknown as IJob;
    expect(() => new Job(wrong).validate()).toThrow();
  });

  it("says of how many slices each is one, as many as run", () => {
    const [container] = job.spec?.template.spec?.containers ?? [];
    expect(job.spec?.completionMode).toBe("Indexed");
    expect(container?.env).toEqual([{ name: "RISKPAPER_SHARDS", value: String(job.spec?.completions) }]);
    expect(container?.args).toEqual(expect.arrayContaining(["--shard", "auto", "--as-of"]));
  });
});

describe("the CI matrix", () => {
  it("runs one job for each slice, told which and of how many", () => {
    const { jobs } = parse(readFileSync(join(BATCH, "ci-matrix.yaml"), "utf8"));
    expect(jobs.slice.strategy.matrix.index).toEqual([1, 2, 3, 4]);
    expect(jobs.slice.env.CI_NODE_INDEX).toContain("matrix.index");
    expect(jobs.slice.env.CI_NODE_TOTAL).toContain("strategy.job-total");
    expect(jobs.merge.needs).toBe("slice");
  });
});
