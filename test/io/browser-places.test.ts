import { describe, expect, it } from "vitest";
import { browserPlaces } from "../../src/io/browser-places.ts";

const places = (platform: string, env: Readonly<Record<string, string>>, there: readonly string[]) =>
  browserPlaces(platform, env, (path) => there.includes(path.replaceAll("\\", "/")));

describe("browsers are found", () => {
  it("on Windows in the folders of programs, Edge first, however the variables are written", () => {
    const env = {
      ProgramFiles: "C:\\Program Files\\",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
      LOCALAPPDATA: "C:\\L",
    };
    const edge = "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe";
    const chrome = "C:/L/Google/Chrome/Application/chrome.exe";
    expect(places("win32", env, [chrome, edge])).toEqual([edge, chrome].map((path) => path.replaceAll("/", "\\")));
  });

  it("on the search path, each once, but never in a folder that depends on where one works", () => {
    const env = { PATH: ".:bin::/opt/x:/usr/bin:/opt/x" };
    expect(places("linux", env, ["/opt/x/chromium", "bin/chromium", "chromium", "./chromium"])).toEqual([
      "/opt/x/chromium",
    ]);
    expect(places("linux", { PATH: "" }, ["/usr/bin/microsoft-edge"])).toEqual(["/usr/bin/microsoft-edge"]);
  });

  it("on a Mac among the applications", () => {
    const path = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(places("darwin", {}, [path])).toEqual([path]);
  });

  it("nowhere where there is none", () => {
    expect(places("linux", { PATH: "/usr/bin" }, [])).toEqual([]);
    expect(places("win32", {}, [])).toEqual([]);
  });
});
