import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe } from "vitest";

const SYSTEM_PYTHON = "/usr/bin/python3";
const works = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

// Debian keeps openpyxl with the system's own Python.
const python = [SYSTEM_PYTHON, "python3", "python"].find((one) => works(one, ["-c", "import openpyxl"])) ?? null;
const office = ["soffice", "libreoffice"].find((one) => works(one, ["--version"])) ?? null;
const poppler = ["pdfinfo", "pdftotext"].every((one) => works(one, ["-v"]));

/** Runs the tests where the clients are; elsewhere they are skipped aloud, and in CI their absence is a failure. */
export function withClients(
  name: string,
  clients: readonly ("openpyxl" | "libreoffice" | "poppler")[],
  tests: () => void,
): void {
  const has = { openpyxl: python !== null, libreoffice: office !== null, poppler };
  const lacking = clients.filter((client) => !has[client]);
  if (lacking.length > 0 && process.env.CI !== "true") {
    console.warn(`SKIPPED: ${name}: not installed: ${lacking.join(", ")}`);
    describe.skip(`${name} (not installed: ${lacking.join(", ")})`, tests);
  } else {
    describe(name, tests);
  }
}

/** A folder that is gone when the process ends. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-ledger-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a Python script that gets `file` as its argument prints as JSON. */
export function openpyxl(file: string, script: string): unknown {
  const text = execFileSync(python ?? "python3", ["-c", script, file], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 1e9,
  });
  return JSON.parse(text);
}

// LibreOffice otherwise believes the values it finds in a file that Excel is said to have written.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** What a Python script in a file prints, given arguments and an input. */
export const pythonScript = (path: string, args: readonly string[], input = ""): string =>
  execFileSync(python ?? "python3", ["-W", "ignore", path, ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 1e9,
  });

/** Has LibreOffice, recalculating on load, write `folder/name.xlsx` as another format; returns the new file's path. */
export const libreOffice = (folder: string, name: string, format: "pdf" | "xlsx"): string =>
  libreOfficeAll(folder, [name], format)[0] as string;

/** The same for several files in one run of the program. */
export function libreOfficeAll(folder: string, names: readonly string[], format: "pdf" | "xlsx"): readonly string[] {
  const profile = join(folder, "profile");
  const out = join(folder, "out");
  if (!existsSync(profile)) {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    out,
    ...names.map((name) => join(folder, `${name}.xlsx`)),
  ];
  execFileSync(office ?? "soffice", args, { stdio: "ignore", timeout: 120_000 });
  return names.map((name) => join(out, `${name}.${format}`));
}

/** Page count and the size of each page in points. */
export function pdfPages(file: string): readonly { readonly width: number; readonly height: number }[] {
  const text = execFileSync("pdfinfo", ["-f", "1", "-l", "9999", file], { encoding: "utf8" });
  return [...text.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map((match) => ({
    width: Number(match[1]),
    height: Number(match[2]),
  }));
}

/** Text of one page, 1-based, without any spaces and line ends. */
export const pdfText = (file: string, page: number): string =>
  execFileSync("pdftotext", ["-f", String(page), "-l", String(page), "-layout", file, "-"], { encoding: "utf8" });
