// A child process that examines ledgers for `riskpaper validate`; see src/io/children.ts.
import { serve } from "../dist/io/child.js";
import { nodeIo } from "../dist/io/node-io.js";
import { examiner, warmUp } from "../dist/journeys/validate/examiner.js";

const io = nodeIo();
serve(async (assignment) => {
  await warmUp(assignment);
  return examiner(assignment, io);
});
