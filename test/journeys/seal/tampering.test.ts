import { beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { countersigned, keyFor, sealed, sealedTwice, smallPaper, told, verified } from "../../helpers/sealed.ts";

const PAPER = "x.paper";
let io: MemoryIo;
beforeEach(async () => {
  io = await sealedTwice();
});
const bytesOf = async (path: string) => new Uint8Array(await io.files.read(`${PAPER}/${path}`));
const put = (path: string, bytes: string | Uint8Array) => io.put(`${PAPER}/${path}`, bytes);
const now = async () => told(await verified(PAPER, io));
const evidence = async () => (await io.files.list(`${PAPER}/evidence`)).map((name) => `evidence/${name}`);

describe("verify", () => {
  it("tells a file that was cut, one that was added to, and one that is gone", async () => {
    const [first = "", second = ""] = await evidence();
    put(first, (await bytesOf(first)).subarray(1));
    put("paper.yaml", Buffer.concat([await bytesOf("paper.yaml"), Buffer.from("\n")]));
    await io.files.remove(`${PAPER}/${second}`);
    expect((await now()).toSorted()).toEqual(
      [`${first} changed`, `${second} missing`, "paper.yaml appended"].toSorted(),
    );
  });

  it("tells a renamed file under both names, two that were swapped, and one that was put in", async () => {
    const [first = "", second = ""] = await evidence();
    const [one, other] = [await bytesOf(first), await bytesOf(second)];
    put(first, other);
    put(second, one);
    await io.files.rename(`${PAPER}/outputs/0001/检查报告.docx`, `${PAPER}/outputs/0001/报告.docx`);
    put("evidence/x.jpg", "x");
    expect((await now()).toSorted()).toEqual(
      [
        "evidence/x.jpg added",
        `${first} changed`,
        `${second} changed`,
        "outputs/0001/报告.docx added",
        "outputs/0001/检查报告.docx missing",
      ].toSorted(),
    );
  });

  it("allows a lock beside what is sealed, and nothing under its name that is no lock", async () => {
    put("lock", JSON.stringify({ pid: 1, host: "desk", nonce: "", at: "" }));
    expect(await now()).toEqual([]);
    put("lock", "x".repeat(5000));
    put("evidence/lock", "x");
    expect(await now()).toEqual(["evidence/lock added", "lock added"]);
  });

  it("tells a name that Windows takes for another", async () => {
    put("PAPER.yaml", "x");
    expect(await now()).toContain("paper.yaml collision");
  });

  it("tells a journal that broke and where, one that goes on after its seal, and one that was written anew", async () => {
    const journal = new TextDecoder().decode(await bytesOf("journal.ndjson"));
    const lines = journal.trimEnd().split("\n");
    put("journal.ndjson", journal.replace("示范农商行", "示范农商社"));
    const broken = await verified(PAPER, io);
    expect(told(broken)).toEqual(["journal.ndjson changed", "journal.ndjson journal-broken"]);
    expect(broken.problems[1]?.record).toBe(1);
    put("journal.ndjson", `${lines.slice(0, -1).join("\n")}\n`);
    expect(await now()).toEqual([
      "journal.ndjson changed",
      "journal.ndjson journal-differs",
      "journal.ndjson journal-rewritten",
    ]);
  });

  it("tells every part of a seal that is taken away", async () => {
    const parts = (await io.files.list(`${PAPER}/seal`)).filter((name) => !name.startsWith("0002.manifest"));
    for (const name of parts) {
      const bytes = await bytesOf(`seal/${name}`);
      await io.files.remove(`${PAPER}/seal/${name}`);
      const problems = await now();
      expect(
        problems.map((one) => one.split(" ")[0]),
        name,
      ).toEqual([`seal/${name}`]);
      put(`seal/${name}`, bytes);
    }
    // Without its manifest a seal is one that was not finished, or is being hidden.
    await io.files.remove(`${PAPER}/seal/0002.manifest.json`);
    expect(await now()).toContain("seal/0002.sig.json unfinished");
  });

  it("tells signatures that were moved from another seal", async () => {
    const other = await sealedTwice();
    for (const name of await other.files.list("x.paper/seal"))
      if (/sig|pem|reviewer/.test(name)) put(`seal/${name}`, await other.files.read(`x.paper/seal/${name}`));
    expect(await now()).toEqual(["seal/0002.sig.json signature-wrong"]);
  });

  it("of an earlier manifest says what has changed since, and takes later seals for what they are", async () => {
    const early = await verified(`${PAPER}/seal/0001.manifest.json`, io);
    expect(told(early)).toEqual(["outputs/0002/补充.md added"]);
    expect(early.seals[0]?.release).toBe(1);
  });

  it("says so where nothing was ever sealed, and where the thing named is no sealed thing", async () => {
    const bare = await smallPaper({ "a.txt": "x" });
    expect(told(await verified(PAPER, bare))).toEqual([" unsealed"]);
    for (const path of ["a.txt", "nowhere"])
      await expect(verified(path, bare)).rejects.toMatchObject({ reason: "not-verifiable" });
  });
});

describe("keys given to verify", () => {
  const withKeys = async (keys: readonly string[], requireSignature = false) => {
    const result = await verified(PAPER, io, { publicKeys: keys, requireSignature });
    return [told(result), result.seals[0]?.signatures.map(({ trusted }) => trusted)];
  };

  it("must hold one that signed, and every one where signatures are required", async () => {
    await keyFor("P777", io);
    expect(await withKeys(["P001.pub.pem"])).toEqual([[], [true, false]]);
    expect(await withKeys(["P777.pub.pem", "P900.pub.pem"])).toEqual([[], [false, true]]);
    expect(await withKeys(["P777.pub.pem"])).toEqual([["seal/0002.sig.json key-unknown"], [false, false]]);
    expect(await withKeys(["P001.pub.pem"], true)).toEqual([["seal/0002.sig.json key-unknown"], [true, false]]);
    expect(await withKeys(["P001.pub.pem", "P900.pub.pem"], true)).toEqual([[], [true, true]]);
    expect(await withKeys([], true)).toEqual([[], [null, null]]);
  });

  it("find no signature on a seal that has none", async () => {
    await sealed(PAPER, io);
    expect(told(await verified(PAPER, io))).toEqual([]);
    expect(told(await verified(PAPER, io, { requireSignature: true }))).toEqual([
      "seal/0003.manifest.json signature-missing",
    ]);
    expect((await withKeys(["P001.pub.pem"]))[0]).toEqual(["seal/0003.manifest.json signature-missing"]);
  });

  it("may be a fingerprint that somebody read out", async () => {
    const { fingerprint = "" } = (await verified(PAPER, io)).seals[0] ?? {};
    expect(told(await verified(PAPER, io, { fingerprint }))).toEqual([]);
    expect(told(await verified(PAPER, io, { fingerprint: "0".repeat(64) }))).toEqual([" fingerprint-other"]);
  });

  it("are public ones: a private key is refused", async () => {
    await expect(withKeys(["P001.key.pem"])).rejects.toMatchObject({ reason: "not-a-key" });
  });
});

describe("sealing", () => {
  it("chains each seal to the one before, and covers it", async () => {
    const manifest = JSON.parse(io.text(`${PAPER}/seal/0002.manifest.json`));
    expect(manifest.previous).toEqual({ release: 1, sha256: io.sha256(io.text(`${PAPER}/seal/0001.manifest.json`)) });
    expect(manifest.files.map(({ path }: { path: string }) => path)).toContain("seal/0001.manifest.json");
    expect(manifest).toMatchObject({
      sealed_at: "2023-11-14T22:13:20.000Z",
      clock: "SOURCE_DATE_EPOCH",
      reason: "报送",
    });
    expect(manifest.papers).toMatchObject([{ path: "", state: "进行中", stage: "编制中" }]);
  });

  it("gives the same bytes for the same folder and epoch", async () => {
    const [one, other] = [await smallPaper(), await smallPaper()];
    expect((await sealed(PAPER, one)).fingerprint).toBe((await sealed(PAPER, other)).fingerprint);
  });

  it("is refused where an earlier seal is damaged, so that nothing is sealed over it", async () => {
    put("seal/0001.manifest.json", "{}");
    await expect(sealed(PAPER, io)).rejects.toMatchObject({ reason: "previous-damaged" });
  });

  it("is refused where evidence is missing or the journal is not whole", async () => {
    const [first = ""] = await evidence();
    const bytes = await bytesOf(first);
    await io.files.remove(`${PAPER}/${first}`);
    await expect(sealed(PAPER, io)).rejects.toMatchObject({ reason: "evidence-missing" });
    put(first, bytes);
    put("journal.ndjson", (await bytesOf("journal.ndjson")).subarray(0, -10));
    await expect(sealed(PAPER, io)).rejects.toMatchObject({ reason: "torn" });
  });

  it.each([
    ["~$报告.docx", "open-in-office"],
    ["a\\b", "unsafe-name"],
    ["PAPER.YAML", "collision"],
  ])("is refused with a file named %s (%s)", async (name, reason) => {
    put(name, "x");
    await expect(sealed(PAPER, io)).rejects.toMatchObject({ reason });
  });

  it("never takes a private key along", async () => {
    io.put("out/a.docx", "x");
    const key = await keyFor("out/P5", io);
    await expect(sealed("out", io, { key, by: "out/P5" })).rejects.toMatchObject({ reason: "private-key-inside" });
    await expect(sealed("out", io)).rejects.toMatchObject({ reason: "private-key-inside" });
  });

  it("of a folder covers the papers in it, their journals too", async () => {
    io.put("out/报告.docx", "x");
    for (const path of io.paths().filter((one) => one.startsWith("/work/x.paper/")))
      io.put(path.replace("/work/", "/work/out/"), await io.files.read(path));
    const { papers, release } = await sealed("out", io);
    expect([release, papers.map(({ path }) => path)]).toEqual([1, ["x.paper"]]);
    expect(told(await verified("out", io))).toEqual([]);
    io.put("out/x.paper/journal.ndjson", `${io.text("out/x.paper/journal.ndjson")}{}\n`);
    expect(told(await verified("out", io))).toEqual([
      "x.paper/journal.ndjson appended",
      "x.paper/journal.ndjson journal-broken",
    ]);
  });

  it("takes a key only from whom it belongs to", async () => {
    await expect(sealed(PAPER, io, { key: "P900.key.pem", by: "P001" })).rejects.toMatchObject({
      reason: "key-of-another",
    });
    expect(await sealed(PAPER, io, { key: "P900.key.pem", by: null })).toMatchObject({ by: "P900" });
  });
});

describe("countersigning", () => {
  it("is refused to the preparer: by key, by name however it is spelt, and by the roster", async () => {
    const fresh = await smallPaper();
    const roster = "people: [{id: P001, name: 周平}, {id: P900, name: 吴敏}, {id: P2, name: 赵军}]";
    fresh.put(
      "riskpaper.yaml",
      `kind: Project\nschemaVersion: "1"\norganisation: {code: D001, name: 示范农商行}\n${roster}\n`,
    );
    const key = await keyFor("P001", fresh);
    await sealed(PAPER, fresh, { key });
    const again = (by: string, with_: string) => countersigned(PAPER, fresh, { key: with_, by });
    await expect(again("P001", key)).rejects.toMatchObject({ reason: "same-key" });
    for (const name of ["ｐ001", "周 平同志", "周平"]) {
      const other = await keyFor(name, fresh);
      await expect(again(name, other)).rejects.toMatchObject({ reason: "same-person" });
    }
    // Whoever made the paper is no reviewer either, though somebody else sealed it.
    await expect(again("赵军", await keyFor("赵军", fresh))).rejects.toMatchObject({ reason: "author" });
    expect(told(await verified(PAPER, fresh))).toEqual([]);
    expect(await fresh.files.list(`${PAPER}/seal`)).not.toContain("0001.reviewer.sig");
    await again("P900", await keyFor("P900", fresh));
    expect((await verified(PAPER, fresh)).seals[0]?.signatures.map(({ role, by }) => `${role} ${by}`)).toEqual([
      "preparer P001",
      "reviewer P900",
    ]);
  });

  it("is refused over nothing, over no signature, twice, and over what was changed", async () => {
    const fresh = await smallPaper();
    const key = await keyFor("P900", fresh);
    const sign = () => countersigned(PAPER, fresh, { key });
    await expect(sign()).rejects.toMatchObject({ reason: "not-sealed" });
    await sealed(PAPER, fresh);
    await expect(sign()).rejects.toMatchObject({ reason: "not-signed" });
    await expect(countersigned(PAPER, io, { key: "P900.key.pem" })).rejects.toMatchObject({
      reason: "already-countersigned",
    });
    put("paper.yaml", "x");
    await expect(countersigned(PAPER, io, { key: "P900.key.pem" })).rejects.toMatchObject({ reason: "not-intact" });
  });
});

describe("key new", () => {
  it("asks for a passphrase twice, and makes no key where the two differ or are short", async () => {
    const ask = async (...keys: (string | null)[]) => {
      const world = memoryIo({ keys });
      const code = await run(["key", "new", "-o", "a.pem", "--passphrase"], world);
      return [code, world.has("a.pem")];
    };
    const word = "一句很长的口令，十二字以上";
    expect(await ask(word, word)).toEqual([0, true]);
    expect(await ask(word, `${word}。`)).toEqual([2, false]);
    expect(await ask("短", "短")).toEqual([2, false]);
    expect(await ask(null)).toEqual([2, false]);
  });
});
