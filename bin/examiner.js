// A child process that examines ledgers for `riskpaper validate`, or makes their returns; see src/io/children.ts.
import { serve } from "../dist/io/child.js";
import { nodeIo } from "../dist/io/node-io.js";

const io = nodeIo();
serve(async (setup) => {
  if ("returns" in setup) return (await import("../dist/journeys/validate/make-return.js")).returnMakerFor(setup, io);
  const { examiner, warmUp } = await import("../dist/journeys/validate/examiner.js");
  await warmUp(setup);
  return examiner(setup, io);
});
