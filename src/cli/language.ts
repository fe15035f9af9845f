import type { Io } from "../io/io.ts";
import { dirname, join, resolve } from "../io/paths.ts";
import type { Locale } from "../model/locale.ts";

/** The interface's language for a tag such as `zh_CN.UTF-8`, `zh-Hant-TW`, `en-GB` or `C`; null for any other. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const text = (tag ?? "").trim();
  if (/^zh\b|^zh_/i.test(text)) return "zh-CN";
  if (/^en\b|^en_/i.test(text) || /^(C|POSIX)\b/.test(text)) return "en";
  return null;
}

/** LC_ALL, LC_MESSAGES, LANG: the first that is set decides, as everywhere on Unix; then the system's; else English. */
export function ambientLocale(io: Pick<Io, "env" | "systemLocale">): Locale {
  const set = [io.env.LC_ALL, io.env.LC_MESSAGES, io.env.LANG].find((tag) => tag !== undefined && tag !== "");
  // Where the environment names a language that is not ours, the system would only repeat it.
  return set !== undefined ? (localeOf(set) ?? "en") : (localeOf(io.systemLocale) ?? "en");
}

/**
 * The language a project states, or null. Looked up in the text, before any parser is loaded: help and `--version` must
 * not wait for one. A file that cannot be read states nothing here; the command that needs it will say why.
 */
export async function projectLocale(config: string | null, io: Io): Promise<Locale | null> {
  try {
    const path = config === null ? await nearestProject(io.cwd, io) : resolve(io.cwd, config);
    if (path === null) return null;
    const stated = /^language:[ \t]*["']?(zh-CN|en)["']?[ \t]*(?:#.*)?\r?$/m.exec(
      new TextDecoder().decode(await io.files.read(path)),
    );
    return localeOf(stated?.[1]);
  } catch {
    return null;
  }
}

async function nearestProject(folder: string, io: Io): Promise<string | null> {
  const path = join(folder, "riskpaper.yaml");
  if ((await io.files.stat(path))?.kind === "file") return path;
  const above = dirname(folder);
  return above === folder ? null : nearestProject(above, io);
}
