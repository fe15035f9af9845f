import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type Browser, BrowserProblem } from "../../src/io/io.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const LIBRARY = `${ROOT}/examples/libraries/SEC.library.yaml`;
const argv = (output: string, document = "library-report") => [
  "--lang",
  "en",
  "--as-of",
  "2026-10-08",
  "render",
  document,
  LIBRARY,
  "-o",
  output,
];
const printing = (families: Browser["families"]): (() => Promise<Browser>) => {
  const browser: Browser = {
    product: "Test/200",
    print: async (html) => new TextEncoder().encode(`%PDF- ${html.length}`),
    families,
  };
  return async () => browser;
};

describe("render to PDF from the command line", () => {
  it("says that there is no browser and what to do, and writes nothing", async () => {
    const io = memoryIo();
    expect(await run(argv("report.pdf"), io)).toBe(2);
    expect(io.err()).toContain("browser-missing");
    expect(io.err()).toContain("--format html");
    expect(io.has("report.pdf")).toBe(false);
  });

  it("names each font the document did without, once, and what stands in for it", async () => {
    const io = memoryIo({
      browser: printing(async (lists) => lists.map((list) => (/Hei/.test(list) ? "SimHei" : "Other Serif"))),
    });
    expect(await run(argv("report.pdf"), io)).toBe(0);
    expect(io.text("report.pdf")).toContain("%PDF-");
    expect(io.err().match(/Other Serif/g)).toHaveLength(1);
    expect(io.err()).toContain("仿宋_GB2312");
    expect(io.err()).not.toContain("黑体");
  });

  it("says nothing of fonts where all are there, where nothing was printed, and where nobody can tell", async () => {
    const all = memoryIo({
      browser: printing(async (lists) => lists.map((list) => /"([^"]+)"/.exec(list)?.[1] ?? "")),
    });
    expect(await run(argv("report.pdf"), all)).toBe(0);
    expect(all.err()).not.toContain("not on this machine");
    const page = memoryIo();
    expect(await run(argv("report.html"), page)).toBe(0);
    const gone = memoryIo({ browser: printing(() => Promise.reject(new BrowserProblem("ended", "x"))) });
    expect(await run(argv("report.pdf"), gone)).toBe(0);
    expect(gone.has("report.pdf")).toBe(true);
  });

  it("writes none of several documents where the second cannot be printed", async () => {
    let printed = 0;
    const browser = await printing(async () => [])();
    const failing: Browser = {
      ...browser,
      print: (html, ms) => (++printed > 1 ? Promise.reject(new BrowserProblem("time", "x")) : browser.print(html, ms)),
    };
    const io = memoryIo({ browser: async () => failing });
    const given = [...argv("out/", "duty-cards"), `${ROOT}/examples/libraries/RCU.library.yaml`, "--format", "pdf"];
    expect(await run(given, io)).toBe(2);
    expect(io.err()).toContain("browser-time");
    expect(io.paths()).toEqual([]);
  });

  it("has no PDF of what is a workbook", async () => {
    const io = memoryIo();
    expect(await run(["--lang", "en", "render", "report-calendar", "S25", "-o", "a.pdf"], io)).toBe(2);
    expect(io.err()).toContain("xlsx");
  });
});
