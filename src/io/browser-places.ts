import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/** Below the folders where Windows puts programs; Edge comes with the system. */
const WINDOWS = [
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const WINDOWS_FOLDERS = ["PROGRAMFILES(X86)", "PROGRAMFILES", "PROGRAMW6432", "LOCALAPPDATA"];
const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
/** On the search path, and where it does not lead although the program is usually there. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const USUAL = ["/usr/bin", "/usr/local/bin", "/snap/bin"];

/** Browsers of this machine, the likeliest first. `there` tells whether a file is. */
export function browserPlaces(
  platform: string,
  env: Env,
  there: (path: string) => boolean = existsSync,
): readonly string[] {
  return [...new Set(candidates(platform, env))].filter(there);
}

function candidates(platform: string, env: Env): readonly string[] {
  if (platform === "win32") {
    const folders = WINDOWS_FOLDERS.flatMap((name) => variable(env, name) ?? []);
    return WINDOWS.flatMap((steps) => folders.map((folder) => [folder.replace(/[\\/]+$/, ""), ...steps].join("\\")));
  }
  // A relative folder on the search path would be the one where the inputs lie.
  const path = (env.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const named = NAMES.flatMap((name) => [...path, ...USUAL].map((folder) => join(folder, name)));
  return platform === "darwin" ? [...MAC, ...named] : named;
}

/** Windows does not mind how the name of a variable is written. */
const variable = (env: Env, name: string): string | undefined =>
  env[name] ?? Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
