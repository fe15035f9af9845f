import type { Files, OpenFile } from "../../src/io/io.ts";

/**
 * How the Nth file operation goes wrong. `short`: a write takes half of the bytes and says so, other operations are
 * untouched. `torn`: a write takes half and then fails with ENOSPC. The rest fail without doing anything.
 */
export type Fault = "ENOSPC" | "EIO" | "EROFS" | "short" | "torn";

export interface FaultPlan {
  /** 1 = the first operation. */
  readonly at: number;
  readonly fault: Fault;
  /** Whether all operations from there on go wrong too. */
  readonly forGood: boolean;
}

export interface FaultFiles {
  readonly files: Files;
  /** Operations so far. */
  count(): number;
  /** Faults handed out so far. */
  struck(): number;
}

/** Files over `inner` in which one operation, or all from one on, go wrong. Without a plan they are only counted. */
export function faultFiles(inner: Files, plan: FaultPlan | null): FaultFiles {
  let count = 0;
  let struck = 0;

  const strikes = (): boolean => {
    count += 1;
    return plan !== null && (plan.forGood ? count >= plan.at : count === plan.at);
  };
  const fail = (operation: string): never => {
    const code = plan === null || plan.fault === "short" || plan.fault === "torn" ? "ENOSPC" : plan.fault;
    throw Object.assign(new Error(`${code}: made up for ${operation}`), { code, syscall: operation });
  };
  const run = async <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    if (strikes() && plan?.fault !== "short") {
      struck += 1;
      fail(operation);
    }
    return work();
  };

  const wrap = (file: OpenFile): OpenFile => ({
    async write(bytes) {
      if (!strikes()) return file.write(bytes);
      struck += 1;
      if (plan?.fault === "short" || plan?.fault === "torn") {
        const half = await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
        return plan.fault === "short" ? half : fail("write");
      }
      return fail("write");
    },
    readAll: () => run("read", () => file.readAll()),
    stat: () => run("stat", () => file.stat()),
    sync: () => run("sync", () => file.sync()),
    truncate: (size) => run("truncate", () => file.truncate(size)),
    // The handle is let go even when closing fails, as on a real system.
    close: async () => {
      const bad = strikes() && plan?.fault !== "short";
      await file.close();
      if (bad) {
        struck += 1;
        fail("close");
      }
    },
  });

  return {
    count: () => count,
    struck: () => struck,
    files: {
      open: (path, how) => run("open", async () => wrap(await inner.open(path, how))),
      read: (path) => run("read", () => inner.read(path)),
      digest: (path, upTo) => run("read", () => inner.digest(path, upTo)),
      stat: (path) => run("stat", () => inner.stat(path)),
      list: (folder) => run("list", () => inner.list(folder)),
      makeFolder: (path) => run("makeFolder", () => inner.makeFolder(path)),
      rename: (from, to) => run("rename", () => inner.rename(from, to)),
      remove: (path) => run("remove", () => inner.remove(path)),
      removeFolder: (path) => run("removeFolder", () => inner.removeFolder(path)),
      syncFolder: (path) => run("syncFolder", () => inner.syncFolder(path)),
      realPath: (path) => run("realPath", () => inner.realPath(path)),
    },
  };
}
