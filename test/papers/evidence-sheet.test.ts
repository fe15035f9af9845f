import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { EvidenceSheetView } from "../../src/view/evidence-sheet.ts";
import { photoName } from "../../src/view/photo-caption.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { photograph, quarters, rawPng, SECRETS } from "../helpers/pictures.ts";
import { matchesGolden } from "./golden.ts";

const PROJECT = ["--config", "p/riskpaper.yaml", "--as-of", "2024-01-15"];
const project = readFileSync(join(ROOT, "examples", "project", "riskpaper.yaml"));

/** A shipped paper in memory; `change` may alter the bytes of its files. */
function paperWorld(
  name: string,
  change: (path: string, bytes: Uint8Array) => Uint8Array | null = (_, bytes) => bytes,
) {
  const folder = join(ROOT, "examples", "papers", `${name}.paper`);
  const files: Record<string, Uint8Array> = { "p/riskpaper.yaml": project };
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const path = join(one.parentPath, one.name)
      .slice(folder.length + 1)
      .replaceAll("\\", "/");
    const bytes = change(path, readFileSync(join(one.parentPath, one.name)));
    if (bytes) files[`a.paper/${path}`] = bytes;
  }
  return memoryIo({ files });
}
async function sheets(io: MemoryIo): Promise<readonly EvidenceSheetView[]> {
  expect(await run(["render", "evidence-sheet", "a.paper", "--json", ...PROJECT], io)).toBe(0);
  return JSON.parse(io.out());
}
async function written(io: MemoryIo, format: string): Promise<readonly string[]> {
  const argv = ["render", "evidence-sheet", "a.paper", "-o", "out/", "--format", format, ...PROJECT];
  expect([await run(argv, io), io.err().includes("out/")]).toEqual([0, true]);
  return io.paths().filter((path) => path.startsWith("/work/out/"));
}

const FINDING = ", findings: [{fact: 2026年9月28日逐具检查消防器材两具，其中一具灭火器已经超过有效期。}]";

/** A paper whose only item cites these files, and has a finding where not all is `good`. */
async function paperWith(evidence: Readonly<Record<string, Uint8Array>>, good = "1"): Promise<MemoryIo> {
  const names = Object.keys(evidence);
  const answers = `kind: Answers
schemaVersion: "1"
checklist: CK-SEC
header:
  nature: 检查
  project: {name: 检查}
  unit: {code: D001, name: 示范农商行第一支行}
  subject: 安全检查
  period: {from: "2026-09-01", to: "2026-09-28"}
  index_no: X1
  preparers: [{id: P006, name: 赵军}]
  date: "2026-09-28"
answers:
  CK-SEC-09: {num: "${good}", den: "2", note: 有一具过期, evidence: ${JSON.stringify(names.map((name) => `e/${name}`))}${good === "1" ? FINDING : ""}}
`;
  const io = memoryIo({
    files: {
      "p/riskpaper.yaml": project,
      "a.answers.yaml": answers,
      ...Object.fromEntries(Object.entries(evidence).map(([name, bytes]) => [`e/${name}`, bytes])),
    },
  });
  await run(["inspect", "CK-SEC", "-o", "a.paper", "--answers", "a.answers.yaml", "--by", "P006", ...PROJECT], io);
  expect(io.has("a.paper/journal.ndjson")).toBe(true);
  return io;
}
const only = async (evidence: Readonly<Record<string, Uint8Array>>) => {
  const io = await paperWith(evidence);
  const before = io.out().length;
  expect(await run(["render", "evidence-sheet", "a.paper", "--json", ...PROJECT], io)).toBe(0);
  return { io, sheet: JSON.parse(io.out().slice(before)) as EvidenceSheetView };
};

describe("sheets of evidence", () => {
  it("are one for each finding, with facts, their proof and no judgement", async () => {
    const views = await sheets(paperWorld("CK-RCU"));
    matchesGolden("evidence-sheet.json", `${JSON.stringify(views, null, 2)}\n`);
    expect(views.map((one) => one.number.slice(-4))).toEqual(["QZ01", "QZ02", "QZ03", "QZ04", "QZ05", "QZ06", "QZ07"]);
    const io = paperWorld("CK-RCU");
    const paths = await written(io, "md");
    expect(paths.length).toBe(7);
    matchesGolden("evidence-sheet.md", io.text(paths[5] ?? ""));
    for (const path of paths) expect(io.text(path)).not.toMatch(/严重|较重|处理意见/);
  });

  it("name the post and never the person who handled it", async () => {
    const text = JSON.stringify((await sheets(paperWorld("CK-RCU"))).map((one) => one.handler));
    expect(text).toContain("营业室主任");
    expect(text).not.toMatch(/刘强|张伟|周敏|赵军/);
  });

  it("show photographs upright and side by side, and nothing of where they were taken", async () => {
    const io = paperWorld("CK-RCU");
    const [path = ""] = (await written(io, "html")).filter((one) => one.includes("QZ06"));
    const page = io.text(path);
    const pictures = [...page.matchAll(/data:image\/jpeg;base64,([A-Za-z0-9+/=]+)" width="(\d+)" height="(\d+)"/g)];
    expect(pictures.map(([, , width, height]) => [width, height])).toEqual([
      ["1200", "900"],
      ["1200", "900"],
    ]);
    for (const [, base64 = ""] of pictures)
      expect(Buffer.from(base64, "base64").toString("latin1")).not.toMatch(/Exif|EXAMPLE-1|EX-000417|2024:01:12/);
    expect(page).toContain("2024-01-12 10:12");
  });

  it("hold no planted secret of a photograph in any form", async () => {
    const photo = await photograph(quarters(120, 90), 6);
    const { io } = await only({ "灭火器.jpg": photo });
    for (const format of ["md", "html", "docx"]) {
      const argv = ["render", "evidence-sheet", "a.paper", "-o", `s.${format}`, ...PROJECT];
      expect(await run(argv, io)).toBe(0);
      const bytes = Buffer.from(await io.files.read(`/work/s.${format}`)).toString("latin1");
      const decoded = [...bytes.matchAll(/base64,([A-Za-z0-9+/=]+)/g)].map(([, text = ""]) =>
        Buffer.from(text, "base64").toString("latin1"),
      );
      for (const secret of SECRETS)
        for (const text of [bytes, ...decoded]) expect(text).not.toContain(Buffer.from(secret).toString("latin1"));
    }
  });

  it("name what cannot be shown, with the reason, and show the rest", async () => {
    const good = await photograph(quarters(60, 40), 1);
    const { sheet } = await only({
      "一.jpg": good,
      "二.jpg": good.subarray(0, good.length >> 1),
      "三.png": rawPng(60000, 60000, 8, 6, new Uint8Array(9)),
      "四.jpg": Buffer.from("<html><script>alert(1)</script>"),
      "五.heic": Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"),
      "六.csv": Buffer.from("序号\n1\n"),
      "七.png": Buffer.concat([await photograph(quarters(30, 40), 3), Buffer.from("PK\x03\x04")]),
    });
    expect(sheet.attachments.map((one) => [one.name, one.picture, one.problem])).toEqual([
      ["一.jpg", true, null],
      ["二.jpg", false, "damaged"],
      ["三.png", false, "pixels"],
      ["四.jpg", false, "type"],
      ["五.heic", false, "format"],
      ["六.csv", false, null],
      ["七.png", true, null],
    ]);
    expect(sheet.photos.map((one) => one.caption)).toEqual(["一", "七"]);
  });

  it("tell when a photograph is gone from the paper's folder, or is not the one that was registered", async () => {
    const photos = readFileSync(join(ROOT, "examples", "papers", "evidence", "利率公示牌（整改前）.jpg"));
    const hash = createHash("sha256").update(photos).digest("hex");
    const state = async (change: (bytes: Uint8Array) => Uint8Array | null) => {
      const views = await sheets(paperWorld("CK-RCU", (path, bytes) => (path.includes(hash) ? change(bytes) : bytes)));
      const one = views.find((view) => view.attachments.some((file) => file.sha256 === hash));
      return [
        one?.attachments.find((file) => file.sha256 === hash)?.problem,
        one?.photos.map((photo) => photo.pair),
        one?.missing.some((lack) => lack.what === "field" && lack.field === "pictures"),
      ];
    };
    expect(await state((bytes) => bytes)).toEqual([null, ["利率公示牌", "利率公示牌"], false]);
    expect(await state(() => null)).toEqual(["missing", [null], true]);
    expect(await state((bytes) => Buffer.concat([bytes, Buffer.from([0])]))).toEqual(["changed", [null], true]);
  });

  it("go into a folder where there are several, and are not made where there is nothing to prove", async () => {
    const io = paperWorld("CK-RCU");
    expect(await run(["render", "evidence-sheet", "a.paper", "-o", "one.html", ...PROJECT], io)).toBe(2);
    expect(io.has("one.html")).toBe(false);
    const none = await paperWith({}, "2");
    expect(await run(["render", "evidence-sheet", "a.paper", "-o", "out/", ...PROJECT], none)).toBe(2);
    expect(none.paths().some((path) => path.startsWith("/work/out/"))).toBe(false);
  });
});

describe("the name of a photograph", () => {
  it("says whether it was taken before or after, at its beginning or end", () => {
    const cases: readonly (readonly [string, string, string | null])[] = [
      ["过期灭火器（整改前）.jpg", "过期灭火器", "before"],
      ["过期灭火器(整改后).jpg", "过期灭火器", "after"],
      ["过期灭火器_整改后.JPG", "过期灭火器", "after"],
      ["整改前 过期灭火器.png", "过期灭火器", "before"],
      ["extinguisher-after.jpg", "extinguisher", "after"],
      ["IMG_0012.jpg", "IMG_0012", null],
      ["整改前.jpg", "整改前", "before"],
      ["说明整改前后情况.jpg", "说明整改前后情况", null],
    ];
    for (const [name, caption, role] of cases) expect(photoName(name)).toEqual({ caption, role });
  });
});
