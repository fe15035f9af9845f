import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const ROOT = new URL("../../examples/", import.meta.url);
const shipped = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const ANSWERS = "CK-SEC.answers.yaml";

describe("the exit code of what ends before there is a paper", () => {
  const ends = async (files: Readonly<Record<string, string>>, ...argv: string[]) => {
    const io = memoryIo({ files });
    const code = await run(argv, io);
    return [code, io.paths().some((path) => path.includes(".paper/"))];
  };
  const inspect = ["inspect", "CK-SEC", "-o", "a.paper", "--answers", ANSWERS];
  const answers = shipped(`papers/${ANSWERS}`);
  const lone = { [ANSWERS]: answers.replace(/checklist: .*/, "checklist: CK-SEC") };

  it("is 2 where something the job needs cannot be used: configuration, checklist, library, profile", async () => {
    const broken = "kind: Project\nschemaVersion: '9'\n";
    expect(await ends({ ...lone, "riskpaper.yaml": broken }, ...inspect)).toEqual([2, false]);
    expect(await ends({ "riskpaper.yaml": broken, "a.csv": "1" }, "validate", "a.csv")).toEqual([2, false]);
    expect(
      await ends(
        { ...lone, "own.checklist.yaml": "kind: Checklist\n" },
        "inspect",
        "own.checklist.yaml",
        ...inspect.slice(2),
      ),
    ).toEqual([2, false]);
    const checklist = shipped("checklists/CK-SEC.checklist.yaml").replaceAll(
      /libraries: \[.*\]/g,
      "libraries: [NOSUCH]",
    );
    expect(
      await ends({ ...lone, "own.checklist.yaml": checklist }, "inspect", "own.checklist.yaml", ...inspect.slice(2)),
    ).toEqual([2, false]);
    expect(
      await ends(
        { "a.csv": "1", "own.profile.yaml": "kind: LedgerProfile\n" },
        "validate",
        "a.csv",
        "--profile",
        "own.profile.yaml",
      ),
    ).toEqual([2, false]);
  });

  it("is 1 where the answers that are handed in are refused", async () => {
    expect(await ends({ [ANSWERS]: "kind: Answers\n" }, ...inspect)).toEqual([1, false]);
  });
});

describe("the exit code of answers from a file", () => {
  it("is 0 where they are complete and 1 where something is still owed, the paper kept", async () => {
    const io = memoryIo();
    expect(await run(["init"], io)).toBe(0);
    const inspect = (paper: string, file: string) => run(["inspect", "CK-SEC", "-o", paper, "--answers", file], io);
    expect(await inspect("papers/a.paper", `answers/${ANSWERS}`)).toBe(0);
    const all = io.text(`answers/${ANSWERS}`);
    const last = [...all.matchAll(/^ {2}CK-SEC-\d+:/gm)].at(-1)?.index ?? 0;
    io.put("answers/some.answers.yaml", all.slice(0, last));
    expect(await inspect("papers/b.paper", "answers/some.answers.yaml")).toBe(1);
    expect(io.has("papers/b.paper/paper.yaml")).toBe(true);
  });
});
