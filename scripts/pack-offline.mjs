// Makes riskpaper-<version>-offline.tgz: the package with everything it needs inside, for machines without a registry.
//
//     node scripts/pack-offline.mjs [--out FOLDER]
//
// The overrides of package.json hold only for the package one works in; npm forgets them where riskpaper is a
// dependency, finds that exceljs wants another unzipper than the one inside, and asks the registry. So the overrides are
// written into the ranges of the packages inside, and `npm ls` without any override must then be content.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { compileInto } from "./build.mjs";
import { faultsOf, productionPackages } from "./licences.mjs";
import { npm } from "./npm.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** What the package itself may hold; a path that matches none of these is a surprise. */
const EXPECTED = [
  /^package\.json$/,
  /^(README(\.zh-CN)?|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^bin\/(riskpaper|examiner)\.js$/,
  /^dist\/(bin|[a-z]+)\/[\w./-]+\.js$/,
  /^dist\/shipped\.json$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^templates\/(ledgers\/[\w-]+\.profile\.yaml|(papers|page)\/[\w./-]+\.(hbs|css|js|yaml|svg))$/,
  /^examples\/(checklists|decisions|engagements|ledgers|libraries|overlays|papers|procedures|project|proposals|references|registers|samples|statements|submissions)\/[^\s~]+\.(yaml|json|csv|xlsx|xls|txt|png|jpg|md|ndjson)$/,
  /^examples\/batch\/[\w-]+\.(yaml|sh)$/,
  /^examples\/project\/\.vscode\/[\w-]+\.json$/,
  /^templates\/project\/((README(\.zh-CN)?\.md)|riskpaper\.yaml|\.vscode\/[\w-]+\.json)$/,
  /^docs\/rules\/[\w-]+\.md$/,
];

/** The paths, relative to the package and with `/`, that have no business in it. Packages under node_modules are not looked at. */
export const surprises = (paths) =>
  paths.filter((path) => !path.startsWith("node_modules/") && !EXPECTED.some((pattern) => pattern.test(path)));

/**
 * Packs into folder `out` (absolute). Returns `{path, bytes, files}`; `files` are the paths inside, relative to the
 * package. Throws with every reason when something is inside that should not be.
 */
export function packOffline(out, say = () => {}) {
  const stage = mkdtempSync(join(tmpdir(), "riskpaper-offline-"));
  try {
    const manifest = readJson(join(root, "package.json"));
    for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(root, name), join(stage, name));
    npm(["ci", "--omit=dev", "--omit=optional", "--ignore-scripts", "--engine-strict", "--prefer-offline"], {
      cwd: stage,
    });
    const packages = productionPackages(stage).filter((one) => existsSync(join(stage, one.path)));
    const faults = [...faultsOf(packages), ...strangersIn(stage, packages)];

    for (const name of manifest.files) {
      if (name !== "dist" && existsSync(join(root, name)))
        cpSync(join(root, name), join(stage, name), { recursive: true });
    }
    compileInto(join(stage, "dist"));
    const { devDependencies, overrides, scripts, ...rest } = manifest;
    for (const written of writeOut(overrides, stage, packages)) say(`  ${written}`);
    writeJson(join(stage, "package.json"), { ...rest, bundleDependencies: Object.keys(rest.dependencies) });
    rmSync(join(stage, "package-lock.json"));
    rmSync(join(stage, "node_modules", ".package-lock.json"), { force: true });
    npm(["ls", "--all", "--omit=dev"], { cwd: stage });

    const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts"], { cwd: stage }));
    const files = packed.files.map((one) => one.path);
    faults.push(...surprises(files).map((path) => `${path} should not be in the package`));
    faults.push(...missing(packages, files, stage));
    if (faults.length > 0) throw new Error(`the package cannot be made:\n${faults.join("\n")}`);

    mkdirSync(out, { recursive: true });
    const path = join(out, `riskpaper-${manifest.version}-offline.tgz`);
    cpSync(join(stage, packed.filename), path);
    return { path, bytes: statSync(path).size, files };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Writes the overridden versions into the ranges of whoever asks for them; yields what was changed. */
function* writeOut(overrides, stage, packages) {
  for (const { path } of packages) {
    const file = join(stage, path, "package.json");
    const manifest = readJson(file);
    const asked = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name in overrides);
    if (asked.length === 0) continue;
    for (const [name, range] of asked) {
      manifest.dependencies[name] = overrides[name];
      yield `${manifest.name} asks for ${name} ${overrides[name]} instead of ${range}`;
    }
    writeJson(file, manifest);
  }
}

/** The codec of JPEG pictures (decision 0018): WebAssembly computes on memory of its own, and reaches nothing of the system. */
const CODECS = ["dec/mozjpeg_dec", "enc/mozjpeg_enc"].map((name) => `node_modules/@jsquash/jpeg/codec/${name}.wasm`);

/** Files of the installed packages that would do more than be read: compiled programs, links, install scripts. */
function strangersIn(stage, packages) {
  const scripts = packages.flatMap(({ path }) => {
    const { scripts = {} } = readJson(join(stage, path, "package.json"));
    const found = ["preinstall", "install", "postinstall"].filter((name) => name in scripts);
    return found.map((name) => `${path} has a script ${name}`);
  });
  const homes = new Set(packages.map((one) => one.path));
  const entries = readdirSync(join(stage, "node_modules"), { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry) => {
    const path = relative(stage, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (path.includes("/.bin")) return [];
    if (entry.isSymbolicLink()) return [`${path} is a link`];
    if (CODECS.includes(path)) return [];
    if (/\.(node|exe|dll|so|dylib|gyp|wasm|sh|bat|cmd)$/i.test(entry.name)) return [`${path} is a program`];
    const home = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    const known = home === undefined || homes.has(home) || [...homes].some((one) => one.startsWith(`${path}/`));
    return known || path.startsWith("node_modules/.") ? [] : [`${path} belongs to no package of the lockfile`];
  });
  return [...scripts, ...files];
}

/** Packages of the lockfile that npm left out of the bundle although somebody inside needs them. */
function missing(packages, files, stage) {
  const inside = new Set(files.filter((path) => path.endsWith("/package.json")).map(dirname));
  const needed = new Set(
    [".", ...packages.map((one) => one.path)].flatMap((path) =>
      Object.keys(readJson(join(stage, path, "package.json")).dependencies ?? {}),
    ),
  );
  return packages
    .filter((one) => needed.has(one.name) && !inside.has(one.path))
    .map((one) => `${one.path} is needed and not inside`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--out");
  const out = resolve(at < 0 ? root : (process.argv[at + 1] ?? root));
  const { path, bytes, files } = packOffline(out, console.log);
  const inside = files.filter((one) => one.startsWith("node_modules/")).length;
  console.log(`${path}`);
  console.log(
    `${(bytes / 1e6).toFixed(1)} MB, ${files.length - inside} files of riskpaper and ${inside} of its libraries`,
  );
}
