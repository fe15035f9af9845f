// Names the builds for other systems that package-lock.json lacks. npm leaves an optional package out of the lockfile
// when the registry it asks does not have it (a mirror often lacks foreign builds), and `npm ci` then refuses the whole
// lockfile, everywhere. The entries written here have version and system but no checksum: npm fetches one only on that system.
//
//     node scripts/complete-lockfile.mjs          after every change of package-lock.json
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const path = join(fileURLToPath(new URL("..", import.meta.url)), "package-lock.json");

/**
 * Entries for the optional packages that some package of `lock` asks for by exact version and that are not there:
 * path → entry. Packages that hold no build for a system are left alone.
 */
export function missingBuilds(lock) {
  const missing = {};
  for (const asking of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const system = systemOf(name);
      if (lock.packages[path] || system === null || !/^\d/.test(version)) continue;
      const dev = asking.dev ? { dev: true } : {};
      missing[path] = { version, cpu: system.cpu, ...dev, ...system.libc, optional: true, os: system.os };
    }
  }
  return missing;
}

/** `…-linux-arm64-musl` → where npm may install it; null for a name that says nothing of a system. */
function systemOf(name) {
  const [, os, cpu, abi] =
    /[-/](aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-(\w+))?$/.exec(
      name,
    ) ?? [];
  if (os === undefined) return null;
  const libc = os !== "linux" || abi === undefined ? {} : { libc: [abi.startsWith("musl") ? "musl" : "glibc"] };
  return { cpu: [cpu], libc, os: [os] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingBuilds(lock);
  const { "": self, ...rest } = { ...lock.packages, ...missing };
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: { "": self, ...sorted } }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added`);
}
