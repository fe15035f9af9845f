import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";
import { paperFiles } from "../helpers/sealed.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");
const folders: string[] = [];
beforeAll(build);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let folder: string;
const at = (path: string) => join(folder, path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "riskpaper 封存 "));
  folders.push(folder);
  for (const [path, bytes] of Object.entries({ ...paperFiles("东城.paper"), "报告.docx": Buffer.from("一份报告") })) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), bytes);
  }
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program; it is killed at the `killAt`th thing that happens in `watched`. */
async function run(args: readonly string[], kill?: { readonly watched: string; readonly at: number }): Promise<Ended> {
  let seen = 0;
  const child = spawn(process.execPath, [BIN, ...args, "--lang", "en"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const watcher =
    kill && watch(at(kill.watched), { recursive: true }, () => ++seen >= kill.at && child.kill("SIGKILL"));
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  watcher?.close();
  return { code, out, err };
}

const seal = (...more: string[]) => ["seal", "东城.paper", "--by", "P001", ...more];
const problems = (ended: Ended) =>
  (JSON.parse(ended.out) as { problems: { path: string; code: string }[] }).problems.map(
    ({ path, code }) => `${path} ${code}`,
  );

const openssl = spawnSync("openssl", ["version"], { encoding: "utf8" });
const noReadOnly = spawnSync("unshare", ["-m", "true"], { stdio: "ignore" }).status !== 0 || process.getuid?.() !== 0;
if (noReadOnly) console.warn("SKIPPED: seals on a read-only disk: unshare and mount need root");
const noOpenssl = !/OpenSSL 3/.test(openssl.stdout ?? "") && process.env.CI !== "true";
if (noOpenssl) console.warn("SKIPPED: seals in other eyes: OpenSSL 3 is not installed");

describe("riskpaper seal and verify", () => {
  it("end with 0 where nothing changed, and with 1 and the names where something did", async () => {
    expect((await run(["key", "new", "-o", "a.key.pem", "--name", "P001"])).code).toBe(0);
    expect((await run(seal("报告.docx", "--key", "a.key.pem", "-m", "报送"))).code).toBe(0);
    const clean = await run(["verify", "东城.paper", "--public-key", "a.pub.pem", "--require-signature"]);
    expect(clean.code, clean.err).toBe(0);
    const [first = ""] = readdirSync(at("东城.paper/evidence"));
    writeFileSync(at(`东城.paper/evidence/${first}`), "另一份");
    rmSync(at("东城.paper/paper.yaml"));
    const changed = await run(["verify", "东城.paper", "--json"]);
    expect(changed.code).toBe(1);
    expect(problems(changed)).toEqual([`evidence/${first} changed`, "paper.yaml missing"]);
    const said = await run(["verify", "东城.paper"]);
    expect([said.code, said.out.includes(first)]).toEqual([1, true]);
  }, 60_000);

  it("end with 1 for what is refused and 2 for what is asked wrongly", async () => {
    expect((await run(["verify", "东城.paper"])).code).toBe(1);
    expect((await run(["verify", "nowhere"])).code).toBe(1);
    expect((await run(["seal", "nowhere", "--by", "P001"])).code).toBe(1);
    expect((await run(seal("--key", "报告.docx"))).code).toBe(2);
    expect((await run(seal("--countersign"))).code).toBe(2);
    expect((await run(["verify", "东城.paper", "--fingerprint", "12"])).code).toBe(2);
    expect((await run(["key", "new"])).code).toBe(2);
    expect((await run(["paper", "archive", "东城.paper", "-o", "a.zip", "--by", "P001"])).code).toBe(1);
    expect(existsSync(at("a.zip"))).toBe(false);
    expect((await run(["paper", "archive", "东城.paper", "-o", "a.zip", "--by", "P001", "--unsealed"])).code).toBe(0);
    expect((await run(["verify", "a.zip"])).code).toBe(0);
  }, 60_000);

  it.skipIf(noOpenssl)(
    "make signatures that OpenSSL verifies with the commands of docs/seal.md, and only on what was signed",
    async () => {
      for (const name of ["P001", "P900"]) await run(["key", "new", "-o", `${name}.key.pem`, "--name", name]);
      await run(seal("--key", "P001.key.pem"));
      expect((await run(["seal", "东城.paper", "--countersign", "--key", "P900.key.pem", "-m", "同意"])).code).toBe(0);
      for (const guide of ["docs/seal.md", "docs/seal.zh-CN.md"]) {
        const text = readFileSync(join(ROOT, guide), "utf8");
        const script = /```sh\n((?:.*\n)*?.*0001\.reviewer\.sig\n)```/.exec(text)?.[1] ?? "";
        expect(script).toContain("openssl pkeyutl -verify");
        const check = () => spawnSync("sh", ["-e", "-c", script], { cwd: at("东城.paper/seal"), encoding: "utf8" });
        const good = check();
        expect([good.status, good.stdout.match(/Signature Verified Successfully/g)?.length], good.stderr).toEqual([
          0, 2,
        ]);
        rmSync(at("东城.paper/seal/payload"), { force: true });
        const manifest = readFileSync(at("东城.paper/seal/0001.manifest.json"), "utf8");
        writeFileSync(at("东城.paper/seal/0001.manifest.json"), manifest.replace("P001", "P002"));
        expect(check().status).not.toBe(0);
        rmSync(at("东城.paper/seal/payload"), { force: true });
        writeFileSync(at("东城.paper/seal/0001.manifest.json"), manifest);
      }
      const shown = JSON.parse((await run(["key", "show", "P001.pub.pem", "--json"])).out) as { fingerprint: string };
      const der = execFileSync("openssl", ["pkey", "-pubin", "-in", "P001.pub.pem", "-outform", "DER"], {
        cwd: folder,
      });
      const digest = execFileSync("openssl", ["dgst", "-sha256"], { input: der, encoding: "utf8" });
      expect(digest).toContain(shown.fingerprint);
    },
    60_000,
  );

  it.skipIf(noOpenssl)(
    "keep a private key locked with its passphrase, which is taken from a file and never from the command line",
    async () => {
      writeFileSync(at("word"), "十二个字符以上的一句口令\n");
      writeFileSync(at("other"), "wrong wrong wrong\n");
      expect((await run(["key", "new", "-o", "a.pem", "--passphrase-file", "word"])).code).toBe(0);
      expect(readFileSync(at("a.pem"), "utf8")).toContain("BEGIN ENCRYPTED PRIVATE KEY");
      expect((await run(["key", "new", "-o", "a.pem"])).code).toBe(2);
      expect((await run(["key", "new", "-o", "b.pem", "--passphrase"])).code).toBe(2);
      writeFileSync(at("short"), "12345\n");
      expect((await run(["key", "new", "-o", "c.pem", "--passphrase-file", "short"])).code).toBe(2);
      expect(existsSync(at("c.pem"))).toBe(false);
      expect((await run(seal("--key", "a.pem"))).code).toBe(2);
      expect((await run(seal("--key", "a.pem", "--passphrase-file", "other"))).code).toBe(2);
      expect((await run(seal("--key", "a.pem", "--passphrase-file", "word"))).code).toBe(0);
      const opened = spawnSync("openssl", ["pkey", "-in", "a.pem", "-passin", "file:word", "-noout"], { cwd: folder });
      expect(opened.status).toBe(0);
    },
    60_000,
  );
});

describe("stopped", () => {
  it("killed at any moment of sealing, the paper is as it was, and the next seal holds", async () => {
    await run(["key", "new", "-o", "a.key.pem", "--name", "P001"]);
    const before = readFileSync(at("东城.paper/journal.ndjson"));
    const here = folder;
    for (let n = 1; n <= 14; n += 1)
      await run(seal("报告.docx", "--key", "a.key.pem"), { watched: "东城.paper", at: n });
    expect(readFileSync(join(here, "东城.paper/journal.ndjson")).equals(before)).toBe(true);
    // A lock that whoever made it could not fill any more is somebody's for three seconds.
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    const last = await run(seal("报告.docx", "--key", "a.key.pem"));
    expect(last.code, last.err).toBe(0);
    const clean = await run(["verify", "东城.paper", "--json"]);
    expect(problems(clean)).toEqual([]);
    // A breaker of locks that was killed may leave its own lying, which stops nobody.
    expect(
      readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) => /\.tmp$|lock$/.test(name)),
    ).toEqual([]);
  }, 120_000);
});

describe("hindered", () => {
  it("two at once: one seals, the other is told, or both one after the other; the chain holds", async () => {
    const both = await Promise.all([run(seal()), run(seal())]);
    expect([
      [0, 2],
      [0, 0],
    ]).toContainEqual(both.map(({ code }) => code ?? -1).toSorted());
    expect(problems(await run(["verify", "东城.paper", "--json"]))).toEqual([]);
  }, 60_000);

  it("held by an interview: who holds it is told, and nothing is written", async () => {
    const owner = {
      pid: process.pid,
      host: (await import("node:os")).hostname(),
      nonce: "n",
      at: new Date().toISOString(),
    };
    writeFileSync(at("东城.paper/lock"), JSON.stringify(owner));
    const held = await run(seal());
    expect([held.code, held.err.includes(String(process.pid))]).toEqual([2, true]);
    expect(existsSync(at("东城.paper/seal"))).toBe(false);
  }, 60_000);

  it.skipIf(noReadOnly)(
    "on a disk that is read-only: 2 with the reason, nothing changed; verify works there",
    async () => {
      expect((await run(["key", "new", "-o", "a.key.pem", "--name", "P001"])).code).toBe(0);
      expect((await run(seal("--key", "a.key.pem"))).code).toBe(0);
      const before = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
      const commands = [
        seal(),
        ["seal", "东城.paper", "--countersign", "--key", "a.key.pem"],
        ["paper", "archive", "东城.paper", "-o", "a.zip", "--by", "P001", "--unsealed"],
        ["key", "new", "-o", "b.key.pem"],
        ["verify", "东城.paper"],
      ];
      const script = commands.map(
        (args) => `${[process.execPath, BIN, ...args].map((one) => `'${one}'`).join(" ")}; echo "code $?"`,
      );
      const mounted = `mount --bind "$PWD" "$PWD" && mount -o remount,ro,bind "$PWD" && cd "$PWD" || exit 99; ${script.join("; ")}`;
      const { stdout, stderr } = spawnSync("unshare", ["-m", "sh", "-c", mounted], { cwd: folder, encoding: "utf8" });
      expect(
        [...stdout.matchAll(/^code (\d+)$/gm)].map(([, code]) => Number(code)),
        stderr,
      ).toEqual([2, 2, 2, 2, 0]);
      expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()).toEqual(before);
    },
    60_000,
  );
});
