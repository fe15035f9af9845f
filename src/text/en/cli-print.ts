import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/cli-print.ts";

const words: Words<typeof zh> = {
  problem: {
    missing: "no browser that makes PDF was found on this machine (Edge, Chrome, Chromium)",
    "not-there": "the browser that RISKPAPER_BROWSER names is not there",
    old: "the browser is too old to print page numbers",
    start: "the browser does not start",
    time: "the browser did not answer in time and was ended",
    ended: "the browser ended by itself",
  },
  todo: {
    install:
      "install Edge or Chrome (131 or newer), or set the environment variable RISKPAPER_BROWSER to the program's path",
    named: "check the environment variable RISKPAPER_BROWSER, or unset it and a browser is looked for",
    again: "close some programs and try again; if that never helps name another browser with RISKPAPER_BROWSER",
    other: "or make a page (--format html) and print it from the browser; or make a Word document (--format docx)",
  },
  fonts: (p) => `not on this machine: ${p.wanted}; the PDF has ${p.used} instead`,
  fontUnknown: "another font",
  fontTodo:
    "for the look of the formal document install the font (it comes with Windows or WPS), or make it on a machine that has it; Word documents and pages are not affected",
};
export default words;
