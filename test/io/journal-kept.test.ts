import { expect, it } from "vitest";
import { replaceFile } from "../../src/io/atomic-file.ts";
import { memoryIo } from "../helpers/memory-io.ts";

it.each([
  ["a.register/journal.ndjson", "record"],
  ["a.paper/journal.ndjson", "journal"],
  ["journal.ndjson", "journal"],
])("replaces no journal by something else, whoever forces it: %s", async (path, code) => {
  const io = memoryIo({ files: { [path]: "{}\n" } });
  const writing = replaceFile(io, `${io.cwd}/${path}`, new Uint8Array([65]), { force: true });
  await expect(writing).rejects.toMatchObject({ code });
  expect(io.text(path)).toBe("{}\n");
});
