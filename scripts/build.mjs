// Compiles src/ to dist/ (the generated validators come along, for tsc is told to take JavaScript too). It emits even
// where types are wrong, and then fails. `--clean` removes dist/ first, so that nothing of an older tree stays in it.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Compiles into `out`, an absolute folder, and parses what is shipped. Throws when tsc finds a fault, after it has said so. */
export function compileInto(out) {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const run = (...argv) => execFileSync(process.execPath, argv, { stdio: "inherit", cwd: root });
  try {
    run(tsc, "-p", join(root, "tsconfig.json"), "--outDir", out);
  } finally {
    run(join(root, "scripts", "parse-shipped.mjs"), out);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, "dist");
  if (process.argv.includes("--clean")) rmSync(dist, { recursive: true, force: true });
  try {
    compileInto(dist);
  } catch (error) {
    if (typeof error.status !== "number") throw error;
    process.exitCode = error.status;
  }
}
