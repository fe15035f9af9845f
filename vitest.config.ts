import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Forks and not threads: tests change folders and signals, and start real terminals.
    pool: "forks",
    maxWorkers: 2,
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/*/generated/**"] },
  },
});
