// The built command line, run again and again in one process as told by its parent: the same code a user starts, without
// loading it anew for every command. What is printed goes back with the exit code.
import { run } from "../../dist/cli/run.js";
import { nodeIo } from "../../dist/io/node-io.js";

/** A stream that is no terminal and keeps what it is given. */
function kept() {
  const chunks = [];
  return {
    isTTY: false,
    columns: 80,
    write: async (text) => void chunks.push(Buffer.from(text)),
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}

process.on("message", async ({ argv, cwd, env }) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const [stdout, stderr] = [kept(), kept()];
  const io = Object.create(nodeIo(), { stdout: { value: stdout }, stderr: { value: stderr } });
  const code = await run(argv, io);
  process.send({ code, stdout: stdout.text(), stderr: stderr.text() });
});
