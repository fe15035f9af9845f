import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../helpers/built.ts";

const FOLDER = join(ROOT, "test", "papers", "golden");

/** Compares a text with what was looked at and kept; `UPDATE_GOLDEN=1` keeps it anew: look at the difference. */
export function matchesGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, name).toBe(readFileSync(path, "utf8"));
}
