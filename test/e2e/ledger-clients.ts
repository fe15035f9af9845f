import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe } from "vitest";
import { output } from "../helpers/run.ts";

const SYSTEM_PYTHON = "/usr/bin/python3";
const works = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

// Debian keeps openpyxl with the system's own Python.
const python = [SYSTEM_PYTHON, "python3", "python"].find((one) => works(one, ["-c", "import openpyxl"])) ?? null;
const office = ["soffice", "libreoffice"].find((one) => works(one, ["--version"])) ?? null;
const icalendar = python !== null && works(python, ["-c", "import icalendar"]);
const poppler = ["pdfinfo", "pdftotext"].every((one) => works(one, ["-v"]));

/** Runs the tests where the clients are; elsewhere they are skipped aloud, and in CI their absence is a failure. */
export function withClients(
  name: string,
  clients: readonly ("openpyxl" | "libreoffice" | "poppler" | "icalendar")[],
  tests: () => void,
): void {
  const has = { openpyxl: python !== null, libreoffice: office !== null, poppler, icalendar };
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

const PYTHON_ENV = { ...process.env, PYTHONIOENCODING: "utf-8" };

/** What a Python script that gets `file` as its argument prints as JSON. */
export async function openpyxl(file: string, script: string): Promise<unknown> {
  return JSON.parse(await output(python ?? "python3", ["-c", script, file], { env: PYTHON_ENV }));
}

// LibreOffice otherwise believes the values it finds in a file that Excel is said to have written.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** What a Python script in a file prints, given arguments and an input. */
export const pythonScript = (path: string, args: readonly string[], input = ""): Promise<string> =>
  output(python ?? "python3", ["-W", "ignore", path, ...args], { input, env: PYTHON_ENV });

/** Has LibreOffice, recalculating on load, write `folder/name.xlsx` as another format; returns the new file's path. */
export const libreOffice = async (folder: string, name: string, format: "pdf" | "xlsx"): Promise<string> =>
  (await libreOfficeAll(folder, [name], format))[0] as string;

/** The same for several files in one run of the program. */
export async function libreOfficeAll(
  folder: string,
  names: readonly string[],
  format: "pdf" | "xlsx",
): Promise<readonly string[]> {
  const out = await convert(folder, names, format);
  return names.map((name) => join(out, `${name}.${format}`));
}

// Commas, quotes, UTF-8, values as shown; -1: every sheet into a file of its own.
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** Has LibreOffice open workbooks in one run: for each the text of its sheets by name, empty where it did not open. */
export async function libreOfficeSheets(
  folder: string,
  names: readonly string[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const out = await convert(folder, names, EVERY_SHEET);
  const made = readdirSync(out);
  return names.map((name) =>
    Object.fromEntries(
      made
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".csv"))
        .map((file) => [file.slice(name.length + 1, -4), readFileSync(join(out, file), "utf8")]),
    ),
  );
}

// It silently forgets what is beyond its 255th argument.
const MOST_FILES = 200;

async function convert(folder: string, names: readonly string[], format: string): Promise<string> {
  const profile = join(folder, "profile");
  const out = join(folder, "out");
  if (!existsSync(profile)) {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  for (let from = 0; from < names.length; from += MOST_FILES) {
    const files = names.slice(from, from + MOST_FILES).map((name) => join(folder, `${name}.xlsx`));
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      out,
    ];
    await output(office ?? "soffice", [...args, ...files], { timeout: 120_000 + 3_000 * files.length });
  }
  return out;
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
