// One run of a program, as people and machines feel it. Not a bench by itself.
import { spawnSync } from "node:child_process";

/** Seconds of wall time and MB of peak memory of one run, children's too (the largest of them). */
export function once(argv) {
  const from = performance.now();
  const done = spawnSync("/usr/bin/python3", ["-c", MEASURE, ...argv], { encoding: "utf8", maxBuffer: 1 << 26 });
  const seconds = (performance.now() - from) / 1000;
  const [status, kb] = (done.stdout.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  // Every ledger here is good: one that is refused was not measured.
  if (status !== 0) throw new Error(`${argv.join(" ").slice(0, 200)}\n${done.stderr}`);
  return { seconds, mb: kb / 1024 };
}
// The sum of the sizes of a process and all below it, looked at every 20 ms.
const MEASURE = `
import subprocess, sys, time, os
def tree(pid):
    found = [pid]
    try:
        for task in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/children" % (pid, task)) as f:
                for child in f.read().split(): found += tree(int(child))
    except OSError: pass
    return found
def rss(pid):
    try:
        with open("/proc/%d/statm" % pid) as f: return int(f.read().split()[1]) * 4
    except OSError: return 0
p = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
peak = 0
while p.poll() is None:
    peak = max(peak, sum(rss(pid) for pid in tree(p.pid)))
    time.sleep(0.02)
print(p.returncode, peak)
`;
