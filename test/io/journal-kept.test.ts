import { expect, it } from "vitest";
import { replaceFile } from "../../src/io/atomic-file.ts";
import { memoryIo } from "../helpers/memory-io.ts";

it("replaces no journal by something else, whoever forces it", async () => {
  const io = memoryIo({ files: { "a.register/journal.ndjson": "{}\n" } });
  const writing = replaceFile(io, `${io.cwd}/a.register/journal.ndjson`, new Uint8Array([65]), { force: true });
  await expect(writing).rejects.toMatchObject({ code: "journal" });
  expect(io.text("a.register/journal.ndjson")).toBe("{}\n");
});
