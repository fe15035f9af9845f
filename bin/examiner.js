// A child process that examines ledgers for `riskpaper validate`, makes their returns, draws a sample, opens a document that comes as a workbook, or works on templates of somebody's own; see src/io/children.ts.
import { serve } from "../dist/io/child.js";
import { nodeIo } from "../dist/io/node-io.js";

const io = nodeIo();
serve(async (setup) => {
  if ("returns" in setup) return (await import("../dist/journeys/validate/make-return.js")).returnMakerFor(setup, io);
  if ("samples" in setup) {
    const { drawSample } = await import("../dist/journeys/sample/draw-sample.js");
    return (task) => drawSample(task, io);
  }
  if ("templates" in setup) return (await import("../dist/journeys/templates/template-worker.js")).templateWork;
  if ("books" in setup) return (await import("../dist/journeys/books/open-plain-book.js")).plainBookOpener(io);
  const { examiner, warmUp } = await import("../dist/journeys/validate/examiner.js");
  await warmUp(setup);
  return examiner(setup, io);
});
