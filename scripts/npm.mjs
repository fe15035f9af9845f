// Runs npm itself, whatever Node runs us: the same command line on Linux, macOS and Windows, without a shell.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Absolute path of npm's own program: the one that started us, else the one beside this Node or on PATH. */
export function npmProgram() {
  const lies = [dirname(process.execPath), ...(process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":")];
  const found = [
    /npm-cli\.js$/.test(process.env.npm_execpath ?? "") ? process.env.npm_execpath : "",
    ...lies.flatMap((folder) => [
      join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
      join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
      join(folder, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
    ]),
  ].find((path) => path !== "" && existsSync(path));
  if (found === undefined) throw new Error("npm is nowhere to be found beside node");
  return found;
}

/**
 * Runs `npm …args` and returns its stdout. Throws with what npm said when it fails.
 * `how`: cwd, env (in place of this process's), node (the Node to run it with), before (a command line to run it under).
 */
export function npm(args, { cwd, env = process.env, node = process.execPath, before = [] } = {}) {
  const [program, ...rest] = [...before, node, npmProgram(), ...args];
  // npm hands its own settings on to what it runs; the inner npm is to read only its own.
  const clean = Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(config|package|lifecycle)/i.test(name)),
  );
  try {
    return execFileSync(program, rest, {
      cwd,
      env: clean,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1e8,
    });
  } catch (error) {
    throw new Error(`npm ${args.join(" ")} failed:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}
