// What a person who installs riskpaper gets besides it: every production package of the lockfile with its licence, held
// against the licences that may be passed on with an Apache-2.0 program and against known unsafe versions.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Permissive licences, by SPDX name. Anything else is for a person to read first. */
const KNOWN = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Python-2.0",
  "Zlib",
]);

/** Lowest version without a known hole, kept by hand: where this is built no audit service may be reachable. */
const SAFE_FROM = {
  handlebars: "4.7.9",
  yaml: "2.8.3",
  ajv: "8.18.0",
  uuid: "11.1.1",
  tmp: "0.2.4",
};

/** Versions that were taken over by somebody else. */
const NEVER = { chalk: ["5.6.1"] };

/**
 * The packages of package-lock.json that are installed without `--include=dev`, sorted by path:
 * `{path, name, version, licence, licenceFile, installScript}`. `licence` is the package's own word (null where it says
 * nothing), `licenceFile` the name of the file beside it (null where there is none).
 */
export function productionPackages(folder = root) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional)
    .map(([path, entry]) => {
      const home = join(folder, path);
      const own = existsSync(home) ? JSON.parse(readFileSync(join(home, "package.json"), "utf8")) : entry;
      const file = existsSync(home) ? readdirSync(home).find((name) => /^(licen[cs]e|copying)/i.test(name)) : undefined;
      return {
        path,
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version: entry.version,
        licence: typeof own.license === "string" ? own.license : null,
        licenceFile: file ?? null,
        installScript: entry.hasInstallScript === true,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What speaks against passing these packages on, one sentence each; an empty list is good. */
export function faultsOf(packages) {
  return packages.flatMap((one) => {
    const said = `${one.name}@${one.version}`;
    const least = SAFE_FROM[one.name];
    return [
      ...(isKnown(one.licence) ? [] : [`${said}: licence ${one.licence ?? "not stated"} is not a known one`]),
      ...(one.installScript ? [`${said}: runs a script when it is installed`] : []),
      ...(least !== undefined && isBelow(one.version, least) ? [`${said}: unsafe below ${least}`] : []),
      ...(NEVER[one.name]?.includes(one.version) ? [`${said}: this version was malicious`] : []),
    ];
  });
}

/** `(A OR B)`: one known licence is enough; `(A AND B)`: all must be known. */
function isKnown(licence) {
  if (licence === null) return false;
  const terms = licence.replace(/^\((.*)\)$/, "$1");
  if (terms.includes(" OR ")) return terms.split(" OR ").some(isKnown);
  return terms.split(" AND ").every((one) => KNOWN.has(one));
}

function isBelow(version, least) {
  const [a, b] = [version, least].map((text) => text.split("-")[0].split(".").map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? version.includes("-") : a[at] < b[at];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = productionPackages();
  for (const one of packages) {
    console.log(`${one.name}@${one.version}`.padEnd(44), (one.licence ?? "?").padEnd(28), one.licenceFile ?? "-");
  }
  const faults = faultsOf(packages);
  for (const fault of faults) console.error(fault);
  console.log(`${packages.length} packages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
