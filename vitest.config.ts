import { defineConfig } from "vitest/config";

/** Rooms whose tests touch nothing but values and worlds in memory: one process runs many files, and loads the house once. */
const ROOMS =
  "check,expr,field,form,interview,ledger,library,model,numbers,paper,papers,parse,recurrence,register,render,sheet,text,view";

const shared = { setupFiles: ["test/seed.ts"], testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Forks and not threads: tests change folders and signals, and start real terminals.
    pool: "forks",
    maxWorkers: 2,
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/*/generated/**"] },
    projects: [
      { test: { ...shared, name: "house", include: ["test/**/*.test.ts"], exclude: [`test/{${ROOMS}}/**`] } },
      { test: { ...shared, name: "rooms", include: [`test/{${ROOMS}}/**/*.test.ts`], isolate: false } },
    ],
  },
});
