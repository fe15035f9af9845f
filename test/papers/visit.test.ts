import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { Engagement } from "../../src/model/generated/documents.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { NAUGHTY } from "../helpers/naughty-documents.ts";
import { matchesGolden } from "./golden.ts";

const ENGAGEMENT = "examples/engagements/JC2024-01.engagement.yaml";
const shipped = readFileSync(join(ROOT, ENGAGEMENT), "utf8");
const DAY = ["--as-of", "2024-01-15"];

/** The shipped inspection file, and more where it is wanted. */
const world = (engagement: string = shipped, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  memoryIo({ files: { "a.engagement.yaml": engagement, ...more } });
const changed = (change: (engagement: Engagement) => object) => stringify(change(parse(shipped) as Engagement));

async function made(document: string, io: MemoryIo, ...more: readonly string[]): Promise<string> {
  const code = await run(["render", document, "a.engagement.yaml", "-o", "-", ...DAY, ...more], io);
  expect([code, io.err()]).toEqual([0, ""]);
  return io.out();
}
async function view(document: string, io: MemoryIo): Promise<Record<string, never>> {
  expect(await run(["render", document, "a.engagement.yaml", "--json", ...DAY], io)).toBe(0);
  return JSON.parse(io.out());
}
const fieldsMissing = (shown: { readonly missing: readonly { readonly what: string; readonly field?: string }[] }) =>
  shown.missing.map((one) => one.field ?? one.what);
const bare = changed(({ kind, schemaVersion, issuer, project, unit, subject }) => ({
  kind,
  schemaVersion,
  issuer,
  project,
  unit,
  subject,
}));

describe("the papers of a visit", () => {
  for (const document of ["notice", "request-list"]) {
    it(`are made of an inspection file: ${document}`, async () => {
      matchesGolden(`${document}.md`, await made(document, world(), "--format", "md"));
      matchesGolden(`${document}.json`, `${JSON.stringify(await view(document, world()), null, 2)}\n`);
    });
  }

  it("are minutes for each meeting, each in a file of its own", async () => {
    const io = world();
    expect(
      await run(["render", "meeting-minutes", "a.engagement.yaml", "-o", "out/", "--format", "md", ...DAY], io),
    ).toBe(0);
    const paths = io.paths().filter((path) => path.startsWith("/work/out/"));
    expect(paths.map((path) => path.split("_")[1])).toEqual(["离场会谈纪要", "进场会谈纪要"]);
    matchesGolden("meeting-minutes-opening.md", io.text(paths[1] ?? ""));
    matchesGolden("meeting-minutes-closing.md", io.text(paths[0] ?? ""));
    matchesGolden("meeting-minutes.json", `${JSON.stringify(await view("meeting-minutes", world()), null, 2)}\n`);
    expect(await run(["render", "meeting-minutes", "a.engagement.yaml", "-o", "one.md", ...DAY], world())).toBe(2);
  });

  it("leave room for the pen where nothing is stated, and say what is missing", async () => {
    for (const document of ["notice", "request-list"])
      matchesGolden(`${document}-blank.md`, await made(document, world(bare), "--format", "md"));
    const notice = (await view("notice", world(bare))) as never;
    expect(fieldsMissing(notice)).toEqual([
      "number",
      "date",
      "basis",
      "period",
      "contents",
      "methods",
      "on_site",
      "inspectors",
      "requests",
      "discipline",
      "contact",
    ]);
    const minutes = (await view("meeting-minutes", world(bare))) as unknown as readonly (Record<string, unknown> & {
      missing: never;
    })[];
    expect(minutes.map((one) => [one.kind, one.date, one.points])).toEqual([
      ["进场", null, []],
      ["离场", null, []],
    ]);
    expect(fieldsMissing(minutes[0] as never)).toContain("unit_present");
  });

  it("need two inspectors, a leader and everybody's credential", async () => {
    const one = changed((engagement) => ({ ...engagement, team: [{ name: "甲" }] }));
    const missing = fieldsMissing((await view("notice", world(one))) as never);
    expect(missing).toEqual(["inspectors", "leader", "credentials"]);
  });

  it("count what was asked for and has not come, came late, or was not given back, as of the day", async () => {
    const tally = async (asOf: string) => {
      const io = world();
      await run(["render", "request-list", "a.engagement.yaml", "--json", "--as-of", asOf], io);
      return JSON.parse(io.out()).tally;
    };
    expect(await tally("2024-01-08")).toEqual({
      asked: 7,
      received: 2,
      outstanding: [3, 4, 5, 6, 7],
      overdue: [],
      late: [],
      unreturned: [2],
    });
    expect(await tally("2024-01-15")).toEqual({
      asked: 7,
      received: 6,
      outstanding: [7],
      overdue: [7],
      late: [6],
      unreturned: [],
    });
  });

  it("name the annexed list once, with its number among several attachments", async () => {
    const io = world(
      changed((engagement) => ({
        ...engagement,
        letters: { notice: { attachments: ["检查组名单", "调阅资料清单"] } },
      })),
    );
    const shown = (await view("notice", io)) as unknown as {
      annex: number;
      letter: { attachments: readonly string[] };
    };
    expect([shown.annex, shown.letter.attachments]).toEqual([2, ["检查组名单", "调阅资料清单"]]);
  });

  it("hold whatever texts people write, as texts", async () => {
    for (const text of [...NAUGHTY, "`x`{{this}}", "</script><img src=x onerror=alert(1)>", "```riskpaper\nx"]) {
      if (text.trim() === "") continue;
      const naughty = changed((engagement) => ({
        ...engagement,
        issuer: text,
        subject: text,
        basis: [text],
        contents: [text],
        team: [{ name: text, post: text, credential: text }],
        requests: [{ name: text, period: text, holder: text, note: text }],
        meetings: [
          { kind: "进场", place: text, chair: text, unit: [text], points: [{ who: text, text }], unit_opinion: text },
        ],
      }));
      for (const document of ["notice", "request-list", "meeting-minutes"])
        for (const format of document === "notice" ? ["md", "html"] : ["md"]) {
          const page = await made(document, world(naughty), "--format", format);
          expect(page).not.toMatch(format === "html" ? /<img|<b>|onerror=alert\(1\)>/ : /\u200b|\u202e/);
        }
    }
  });

  it("are the same bytes twice, and in every form", async () => {
    for (const format of ["md", "html", "docx"]) {
      const bytes = async () => {
        const io = memoryIo({ files: { "a.engagement.yaml": shipped }, env: { SOURCE_DATE_EPOCH: "1705280000" } });
        expect(await run(["render", "notice", "a.engagement.yaml", "-o", `n.${format}`, ...DAY], io)).toBe(0);
        return io.paths().length && (await io.files.read(`/work/n.${format}`));
      };
      expect(await bytes()).toEqual(await bytes());
    }
  });

  it("are refused with the place when the inspection file is not of its form", async () => {
    const io = world(shipped.replace("kind: 进场", "kind: 中场"));
    expect(await run(["render", "meeting-minutes", "a.engagement.yaml", "-o", "out/", ...DAY], io)).toBe(1);
    expect(io.paths().filter((path) => path.startsWith("/work/out/"))).toEqual([]);
  });
});

describe("the shipped inspection files", () => {
  it("each make every paper of a visit with nothing missing", async () => {
    for (const name of readdirSync(join(ROOT, "examples", "engagements"))) {
      const io = () => world(readFileSync(join(ROOT, "examples", "engagements", name), "utf8"));
      for (const document of ["notice", "request-list"]) {
        const { missing } = (await view(document, io())) as unknown as { missing: readonly unknown[] };
        expect([name, document, missing]).toEqual([name, document, []]);
      }
    }
  });
});
