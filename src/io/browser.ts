import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { type BrowserPipe, browserPipe } from "./browser-pipe.ts";
import { browserPlaces } from "./browser-places.ts";
import type { Interruption } from "./interruption.ts";
import { type Browser, BrowserProblem, Interrupted } from "./io.ts";

/** A browser that has to be let go of. */
export interface OpenBrowser extends Browser {
  close(): Promise<void>;
}

export interface Opening {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stop: Interruption;
  /** How long it may take to start. */
  readonly milliseconds?: number;
}

/** Since then pages carry page numbers of their own (CSS margin boxes). */
const OLDEST = 131;
/** A busy machine may take long to start a program of this size. */
const START_MS = 60_000;
const CLOSE_MS = 3_000;

const FLAGS = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-default-apps",
  "--disable-breakpad",
  "--disable-component-update",
  "--disable-background-networking",
  "--disable-sync",
  "--disable-quic",
  "--password-store=basic",
  "--use-mock-keychain",
  "--hide-scrollbars",
  "--font-render-hinting=none",
  // Names lead nowhere, and whatever goes by number goes to a place where nobody is.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=http://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
];

/**
 * Starts the browser named by RISKPAPER_BROWSER, else the first of this machine that is new enough. It has a profile of
 * its own in a private temporary folder, no window and no network. Throws BrowserProblem, Interrupted.
 */
export async function openBrowser(opening: Opening): Promise<OpenBrowser> {
  const { platform, env } = opening;
  const named = env.RISKPAPER_BROWSER;
  if (named && !existsSync(named)) throw new BrowserProblem("not-there", named);
  const places = named ? [named] : browserPlaces(platform, env);
  let problem = new BrowserProblem("missing", null);
  for (const path of places) {
    try {
      return await start(path, opening);
    } catch (error) {
      if (!(error instanceof BrowserProblem)) throw error;
      if (problem.reason === "missing") problem = error;
    }
  }
  throw problem;
}

async function start(path: string, { platform, stop, milliseconds = START_MS }: Opening): Promise<OpenBrowser> {
  stop.watch();
  const profile = await mkdtemp(join(tmpdir(), "riskpaper-browser-"));
  const { spawn } = process.getBuiltinModule("node:child_process");
  // As root Chromium starts only without its sandbox; what it is given holds no script and leads nowhere.
  const flags = [...FLAGS, `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const child = spawn(path, flags, {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    // A group of its own, so that all its processes can be ended at once; Ctrl-C comes to us alone.
    detached: platform !== "win32",
    windowsHide: true,
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const pipe = browserPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const unlisten = stop.listen(() => end(new Interrupted(stop.signal() ?? "INT")));
  const end = (why: Error) => {
    pipe.end(why);
    kill(child, platform);
  };
  void gone.then(() => pipe.end(new BrowserProblem("ended", path)));
  const tidy = async () => {
    unlisten();
    end(new BrowserProblem("ended", path));
    await Promise.race([gone, after(CLOSE_MS)]);
    // Its last processes may still be writing.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  };
  const timed = <T>(work: Promise<T>, ms: number): Promise<T> => {
    const clock = setTimeout(() => end(new BrowserProblem("time", path)), ms);
    return work.finally(() => clearTimeout(clock));
  };
  try {
    const { product } = (await timed(pipe.ask("Browser.getVersion"), milliseconds)) as { readonly product: string };
    if (Number(/\/(\d+)/.exec(product)?.[1]) < OLDEST) throw new BrowserProblem("old", `${path} (${product})`);
    return {
      product,
      print: (html, ms) => timed(inPage(pipe, html, print), ms),
      families: (lists, ms) =>
        timed(
          inPage(pipe, probes(lists), (...page) => familiesDrawn(lists.length, ...page)),
          ms,
        ),
      async close() {
        // Asked first: it then puts its own files away.
        await Promise.race([pipe.ask("Browser.close").then(() => gone), after(CLOSE_MS)]).catch(() => undefined);
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    if (error instanceof BrowserProblem && error.reason === "ended") throw new BrowserProblem("start", path);
    throw error;
  }
}

type InPage<T> = (pipe: BrowserPipe, session: string) => Promise<T>;

/** Does `work` on a page that holds `html`, whole and with its pictures, and asks for nothing and runs nothing. */
async function inPage<T>(pipe: BrowserPipe, html: string, work: InPage<T>): Promise<T> {
  const { targetId } = (await pipe.ask("Target.createTarget", { url: "about:blank" })) as { readonly targetId: string };
  const { sessionId } = (await pipe.ask("Target.attachToTarget", { targetId, flatten: true })) as {
    readonly sessionId: string;
  };
  await pipe.ask("Page.enable", {}, sessionId);
  await pipe.ask("Emulation.setScriptExecutionDisabled", { value: true }, sessionId);
  const { frameTree } = (await pipe.ask("Page.getFrameTree", {}, sessionId)) as {
    readonly frameTree: { readonly frame: { readonly id: string } };
  };
  const loaded = pipe.heard("Page.loadEventFired", sessionId);
  await Promise.all([pipe.ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html }, sessionId), loaded]);
  const made = await work(pipe, sessionId);
  await pipe.ask("Target.closeTarget", { targetId });
  return made;
}

const print: InPage<Uint8Array> = async ({ ask }, session) => {
  const how = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: "ReturnAsBase64",
  };
  const { data } = (await ask("Page.printToPDF", how, session)) as { readonly data: string };
  return new Uint8Array(Buffer.from(data, "base64"));
};

/** A line of Chinese for each list of families. The lists are ours. */
const probes = (lists: readonly string[]) =>
  `<!doctype html><meta charset="utf-8">${lists.map((list, at) => `<p id="p${at}" style='font-family:${list}'>检查底稿</p>`).join("")}`;

async function familiesDrawn(count: number, { ask }: BrowserPipe, session: string): Promise<readonly string[]> {
  await ask("DOM.enable", {}, session);
  await ask("CSS.enable", {}, session);
  const { root } = (await ask("DOM.getDocument", {}, session)) as { readonly root: { readonly nodeId: number } };
  const drawn: string[] = [];
  for (let at = 0; at < count; at++) {
    const node = await ask("DOM.querySelector", { nodeId: root.nodeId, selector: `#p${at}` }, session);
    const { fonts } = (await ask("CSS.getPlatformFontsForNode", node as object, session)) as {
      readonly fonts: readonly { readonly familyName: string; readonly glyphCount: number }[];
    };
    const [most] = [...fonts].sort((a, b) => b.glyphCount - a.glyphCount);
    drawn.push(most?.familyName ?? "");
  }
  return drawn;
}

function kill(child: ChildProcess, platform: string): void {
  if (child.pid === undefined) return;
  try {
    if (platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}

const after = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
