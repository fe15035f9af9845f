import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { parseRounds } from "../../../src/field/rounds.ts";
import { explanationsOfReturn } from "../../../src/render/annotate/annotate-xlsx.ts";
import { caseFiles } from "../../helpers/document-cases.ts";
import { type Fault, type FaultPlan, faultFiles } from "../../helpers/fault-files.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const CASE = caseFiles("report-late", "pass");
const PROJECT = text(CASE["riskpaper.yaml"]);
const GOOD = text(CASE["报送/D001_整改台账_2024Q1.csv"]);
const LEDGER = "报送/D001_整改台账_2024Q1.csv";
const BAD = GOOD.replace("2024-01-08", "2024-02-30");
const ROUND = { sha256: "0".repeat(64), path: "x.csv", unit: "D009", profile: "rectification", period: "2024Q1" };
const REGISTER = `{"kind":"Rounds","schemaVersion":"1"}\n${JSON.stringify({ ...ROUND, round: 1, received: "2024-04-01", verdict: "accepted" })}\n`;

/** A command, the file it writes, what may have stood there before, and whether a content is whole. */
interface Sweep {
  readonly name: string;
  readonly argv: string;
  readonly output: string;
  readonly before: string | null;
  whole(content: Uint8Array): boolean;
}

const isJson = (content: Uint8Array): boolean => {
  try {
    return typeof JSON.parse(text(content)) === "object";
  } catch {
    return false;
  }
};
const isRegister = (content: Uint8Array): boolean =>
  text(content).startsWith(REGISTER) && "rounds" in parseRounds(text(content));

const SWEEPS: readonly Sweep[] = [
  {
    name: "validate -o",
    argv: "validate 报送 --format json -o out.json",
    output: "out.json",
    before: null,
    whole: isJson,
  },
  {
    name: "validate -o over an older result",
    argv: "validate 报送 --format json -o out.json --force",
    output: "out.json",
    before: "an older result",
    whole: isJson,
  },
  {
    name: "--annotate",
    argv: "validate 报送 --annotate 退回",
    output: "退回/D001_整改台账_2024Q1_退回.xlsx",
    before: null,
    whole: (content) => explanationsOfReturn(content) !== null,
  },
  {
    name: "--register-rounds",
    argv: "validate 报送 --campaign 2024Q1 --received 2024-04-03 --register-rounds r.ndjson",
    output: "r.ndjson",
    before: REGISTER,
    whole: isRegister,
  },
  {
    name: "ledger import -o",
    argv: `ledger import ${LEDGER} -o rows.json --force`,
    output: "rows.json",
    before: "older rows",
    whole: isJson,
  },
  {
    name: "ledger import --save-mapping",
    argv: `ledger import ${LEDGER} --map 责任人=owner --save-mapping m.yaml`,
    output: "m.yaml",
    before: null,
    whole: (content) => text(content).includes("owner") && text(content).endsWith("\n"),
  },
];

async function runWith({ argv, output, before }: Sweep, plan: FaultPlan | null) {
  const io: MemoryIo = memoryIo({ files: { "riskpaper.yaml": PROJECT, [LEDGER]: BAD } });
  if (before !== null) io.put(output, before);
  let firstWrite = 0;
  const faulty = faultFiles(io.files, plan);
  const files = {
    ...faulty.files,
    open: (path: string, how: "read" | "append" | "create") => {
      if (how !== "read") firstWrite ||= faulty.count() + 1;
      return faulty.files.open(path, how);
    },
  };
  const code = await run([...argv.split(" "), "--as-of", "2024-04-10"], { ...io, files });
  return { io, code, firstWrite, operations: faulty.count(), struck: faulty.struck() };
}

const FAULTS: readonly Fault[] = ["ENOSPC", "EIO", "EROFS", "short", "torn"];

describe.each(SWEEPS)("$name over failing files", (sweep) => {
  let sound: Awaited<ReturnType<typeof runWith>>;
  let whole: string;
  beforeAll(async () => {
    sound = await runWith(sweep, null);
    expect([0, 1], sound.io.err()).toContain(sound.code);
    expect(sweep.whole(await sound.io.files.read(`/work/${sweep.output}`))).toBe(true);
    whole = sound.io.text(sweep.output);
    expect(sound.firstWrite).toBeGreaterThan(3);
  });

  it("writes it whole or leaves it as it was, and says why with exit code 2", async () => {
    const { output, before } = sweep;
    // Reading fails in one way; writing in many.
    for (const fault of FAULTS)
      for (const forGood of [false, true])
        for (let at = fault === "EIO" ? 1 : sound.firstWrite; at <= sound.operations; at += 1) {
          const where = `${fault} at ${at} of ${sound.operations}, for good ${forGood}`;
          const { io, code, struck } = await runWith(sweep, { at, fault, forGood });
          const now = io.has(output) ? io.text(output) : null;
          const said = `${where}\n${io.err()}`;
          if (now !== before) expect(sweep.whole(await io.files.read(`/work/${output}`)), said).toBe(true);
          if (fault === "short") expect([code, now], said).toEqual([sound.code, whole]);
          else if (code === 2) expect(io.err(), where).not.toBe("");
          // What went wrong went wrong with the input, and is told of it; or with tidying up, and nothing was lost.
          else expect([0, 1], said).toContain(code);
          if (code !== 2 && at >= sound.firstWrite) expect(now, said).toBe(whole);
          const litter = io.paths().filter((path) => path.endsWith(".tmp"));
          if (!forGood && fault !== "short" && struck > 0) expect(litter, said).toEqual([]);
        }
  }, 120_000);
});
