import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Interruption } from "./interruption.ts";
import { ChildLost, type Children, type Hiring, Interrupted } from "./io.ts";

/** What goes to a child: first the setup, then tasks one at a time. */
export type ToChild = { readonly setup: unknown } | { readonly task: unknown };
/** What a child answers to a task. `rss`: bytes it takes now. */
export interface FromChild {
  readonly answer?: unknown;
  readonly error?: TaskError;
  /** Not an answer: a part of it, ahead. */
  readonly part?: unknown;
  /** Not an answer: it has started, and what it does from now on is its task. */
  readonly ready?: true;
  readonly rss: number;
}

/** What a task threw; `code`, `syscall` and `path` where it is the system's error. */
export interface TaskError {
  readonly message: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
}

interface Job {
  readonly task: unknown;
  readonly milliseconds: number;
  readonly hear: ((part: unknown) => void) | undefined;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

interface Child {
  readonly process: ChildProcess;
  job: Job | null;
  ready: boolean;
  clock: NodeJS.Timeout | null;
  /** Why we stopped it ourselves. */
  stopped: "time" | "memory" | null;
}

/** Beyond this share of what it may take a child that is free is replaced by a fresh one. */
const TIRED = 0.6;
/** The share of a child's memory for its heap; what lies beside the heap needs the rest. */
const HEAP = 0.75;
/**
 * As many children as cores collect their own garbage: helpers of V8 get in each other's way, cost half the time again, and
 * twice the time under a limit of the heap (measured on Node 20).
 */
const COLLECTING = ["--single-threaded-gc", "--min-semi-space-size=16"];
const LOOK_MS = 100;
/** A busy machine may take long to start a process. */
const START_MS = 60_000;
const MB = 1024 * 1024;

/** Children as processes. Whatever one of them does, its task ends in time, and it cannot be felt by the others. */
export function nodeChildren({ count, setup, memory }: Hiring, stop: Interruption): Children {
  const entry = fileURLToPath(new URL("../../bin/examiner.js", import.meta.url));
  const all = new Set<Child>();
  const free: Child[] = [];
  const waiting: Job[] = [];
  let next = 0;
  let over: Interrupted | null = null;
  let closed = false;
  let watch: NodeJS.Timeout | null = null;

  const start = (): Child => {
    const { fork } = process.getBuiltinModule("node:child_process");
    const child: Child = {
      process: fork(entry, [], {
        execArgv: [`--max-old-space-size=${Math.floor((memory * HEAP) / MB)}`, ...COLLECTING],
        // A heap that is full makes Node write pages of traces; nobody wants them on the screen.
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      }),
      job: null,
      ready: false,
      clock: null,
      stopped: null,
    };
    all.add(child);
    child.process.on("message", (message) => heard(child, message as FromChild));
    child.process.on("exit", (code, signal) => gone(child, code, signal));
    child.process.on("error", () => gone(child, null, null));
    send(child, { setup });
    watch ??= setInterval(() => [...all].forEach(lookAfter), LOOK_MS).unref();
    return child;
  };
  // A child that is gone already is told of by its exit.
  const send = (child: Child, message: ToChild) => child.process.send(message, () => undefined);

  const pump = () => {
    if (closed) return;
    while (next < waiting.length) {
      const child = free.pop() ?? (all.size < count ? start() : null);
      if (!child) return;
      // Taken from the front without moving the rest.
      const job = waiting[next++] as Job;
      child.job = job;
      if (child.ready) startClock(child, job.milliseconds);
      else startClock(child, START_MS);
      send(child, { task: job.task });
    }
    waiting.length = 0;
    next = 0;
  };
  const startClock = (child: Child, milliseconds: number) => {
    if (child.clock) clearTimeout(child.clock);
    child.clock = setTimeout(() => kill(child, "time"), milliseconds);
  };
  const kill = (child: Child, why: Child["stopped"]) => {
    child.stopped ??= why;
    child.process.kill("SIGKILL");
  };
  const settle = (child: Child): Job | null => {
    if (child.clock) clearTimeout(child.clock);
    const { job } = child;
    child.clock = null;
    child.job = null;
    return job;
  };

  const heard = (child: Child, { answer, error, part, ready, rss }: FromChild) => {
    if (part !== undefined) return child.job?.hear?.(part);
    if (ready) {
      child.ready = true;
      // How long a child takes to start is no matter of its first task.
      if (child.job) startClock(child, child.job.milliseconds);
      return;
    }
    const job = settle(child);
    if (rss > memory * TIRED) {
      all.delete(child);
      child.process.disconnect();
    } else if (child.stopped === null) free.push(child);
    if (error === undefined) job?.resolve(answer);
    else job?.reject(Object.assign(new Error(error.message), error));
    pump();
  };
  const gone = (child: Child, code: number | null, signal: NodeJS.Signals | null) => {
    if (!all.delete(child)) return;
    const at = free.indexOf(child);
    if (at >= 0) free.splice(at, 1);
    const full = signal === "SIGABRT" || signal === "SIGKILL" || code === 134;
    settle(child)?.reject(over ?? new ChildLost(child.stopped ?? (full ? "memory" : "ended")));
    pump();
  };
  const lookAfter = (child: Child) => {
    if (child.job && residentBytes(child.process.pid) > memory) kill(child, "memory");
  };

  const end = () => {
    if (watch) clearInterval(watch);
    watch = null;
    for (const child of all) child.process.kill("SIGKILL");
  };
  /** Nobody starts any more; whoever is at work ends, and is told of when it has. */
  const shut = (why: Error) => {
    closed = true;
    for (const job of waiting.splice(next)) job.reject(why);
    end();
  };
  const unlisten = stop.listen(() => {
    over = new Interrupted(stop.signal() ?? "INT");
    shut(over);
  });

  return {
    run(task, milliseconds, hear) {
      stop.watch();
      return new Promise((resolve, reject) => {
        if (closed) return reject(over ?? new ChildLost("ended"));
        waiting.push({ task, milliseconds, hear, resolve, reject });
        pump();
      });
    },
    close() {
      unlisten();
      shut(new ChildLost("ended"));
    },
  };
}

/** What a process takes by now, where the system says so; else 0, and only the limit of its heap holds. */
function residentBytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return pages * 4096;
  } catch {
    return 0;
  }
}
