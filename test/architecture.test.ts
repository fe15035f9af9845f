import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

// The house rule of docs/architecture.md, executed: which room may import which, and which library lives where.
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  text: ["model"],
  parse: ["model"],
  sheet: ["model"],
  expr: ["model"],
  field: ["model"],
  library: ["model", "field"],
  paper: ["model", "field"],
  register: ["model", "field", "paper"],
  ledger: ["model", "field"],
  form: ["model", "field", "ledger"],
  check: ["model", "parse", "expr", "field", "library", "paper", "register", "ledger"],
  interview: ["model", "field", "library", "paper", "register"],
  seal: ["model"],
  view: ["model", "field", "library", "paper"],
  render: ["model", "text", "sheet", "field", "register", "ledger", "form", "interview", "view"],
  io: ["model"],
  journeys: [
    "model",
    "text",
    "parse",
    "sheet",
    "expr",
    "field",
    "library",
    "paper",
    "register",
    "ledger",
    "form",
    "check",
    "interview",
    "seal",
    "view",
    "render",
    "io",
  ],
  cli: ["model", "text", "io", "journeys", "render"],
};

const HOMES: Record<string, string> = {
  "big.js": "model",
  yaml: "parse render",
  ajv: "parse",
  handlebars: "render",
  "markdown-it": "render",
  "markdown-it-cjk-friendly": "render",
  docx: "render",
  exceljs: "render",
  fflate: "render sheet",
  "hyparquet-writer": "render",
  "fast-png": "render",
  "@jsquash/jpeg": "render",
  minisearch: "library",
  "pinyin-pro": "library",
  chalk: "render",
  "string-width": "render io",
  yauzl: "sheet",
  "@e965/xlsx": "sheet",
  "@bufbuild/cel": "expr",
  inquirer: "io",
  "@inquirer/core": "io",
  "@inquirer/prompts": "io",
  tinyglobby: "io",
  commander: "cli",
};

const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|js)$/.test(name));
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

const edges = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(IMPORT)].map((match) => ({
    file: file.split(sep).join("/"),
    target: match[1] ?? match[2] ?? "",
  })),
);
const roomOf = (file: string) => file.split("/")[0] ?? "";

describe("the house", () => {
  it("sees the imports it judges", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(edges.length).toBeGreaterThan(150);
    expect(new Set(files.map((file) => roomOf(file.split(sep).join("/"))))).toEqual(new Set(Object.keys(ROOMS)));
  });

  it("imports only rooms listed above", () => {
    const broken = edges
      .filter((edge) => edge.target.startsWith("."))
      .map((edge) => ({
        ...edge,
        to: roomOf(
          relative(source, join(source, dirname(edge.file), edge.target))
            .split(sep)
            .join("/"),
        ),
      }))
      .filter((edge) => edge.to !== roomOf(edge.file) && !ROOMS[roomOf(edge.file)]?.includes(edge.to));
    expect(broken).toEqual([]);
  });

  it("keeps every library in its home, and the machine in io/", () => {
    const broken = edges
      .filter((edge) => !edge.target.startsWith("."))
      .filter((edge) => {
        if (edge.target.startsWith("node:") || builtinModules.includes(edge.target)) return roomOf(edge.file) !== "io";
        const name = edge.target
          .split("/")
          .slice(0, edge.target.startsWith("@") ? 2 : 1)
          .join("/");
        return !(HOMES[name] ?? "").split(" ").includes(roomOf(edge.file));
      });
    expect(broken).toEqual([]);
  });

  it("has no cycles and no barrel files", () => {
    const graph = new Map<string, string[]>();
    for (const edge of edges.filter((one) => one.target.startsWith("."))) {
      const to = join(dirname(edge.file), edge.target).split(sep).join("/");
      graph.set(edge.file, [...(graph.get(edge.file) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
    expect(files.filter((file) => /(^|[/\\])index\.[tj]s$/.test(file))).toEqual([]);
  });

  it("never ends the process itself", () => {
    const broken = files.filter((file) => /\bprocess\.exit\(/.test(readFileSync(join(source, file), "utf8")));
    expect(broken).toEqual([]);
  });
});
