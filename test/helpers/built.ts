import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the package. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const newest = (folder: string): number =>
  existsSync(folder)
    ? Math.max(
        0,
        ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
          (name) => statSync(join(folder, name)).mtimeMs,
        ),
      )
    : 0;

/** Compiles src/ to dist/ where dist/ is older, for tests that start real processes. A type error elsewhere does not stop them. */
export function build(): void {
  if (newest(join(ROOT, "dist")) > newest(join(ROOT, "src"))) return;
  spawnSync(process.execPath, [join(ROOT, "scripts", "build.mjs")], { cwd: ROOT, stdio: "ignore" });
}
