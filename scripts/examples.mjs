// Fills examples/papers/*.paper from the answers files beside them, as `riskpaper inspect --answers` does it, and makes the
// other formats of the sample ledgers:
//
//     npm run examples
//
// The journal's clock stands at 09:00 UTC of the paper's date, so that the same answers give the same bytes anywhere.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ledgerSamples } from "./ledger-samples.mjs";
import { writeSecondSample } from "./second-sample.mjs";
import { writeFigures } from "./second-sample-figures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const papers = join(root, "examples", "papers");
const SUFFIX = ".answers.yaml";

/** Names of the papers there are to make, such as "CK-SEC". */
export const exampleNames = readdirSync(papers)
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length));

/** Makes `NAME.paper` for every answers file in `folder`, with the built program. */
export function fillExamples(folder, env = {}) {
  // A copy whose files are as old as the paper: a checkout's own times would stand in the evidence index.
  const desk = mkdtempSync(join(tmpdir(), "riskpaper-examples-"));
  try {
    cpSync(join(papers, "evidence"), join(desk, "evidence"), { recursive: true });
    for (const name of exampleNames) fill(name, desk, folder, env);
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

function fill(name, desk, folder, env) {
  const answers = join(desk, name + SUFFIX);
  cpSync(join(papers, name + SUFFIX), answers);
  const { header } = parse(readFileSync(answers, "utf8"));
  const epoch = Date.parse(`${header.date}T09:00:00Z`) / 1000;
  for (const file of readdirSync(join(desk, "evidence"))) utimesSync(join(desk, "evidence", file), epoch, epoch);
  const target = join(folder, `${name}.paper`);
  rmSync(target, { recursive: true, force: true });
  const config = join(root, "examples", "project", "riskpaper.yaml");
  const given = ["--answers", answers, "--config", config, "--by", header.preparers[0].id, "--as-of", header.date];
  execFileSync(process.execPath, [join(root, "bin", "riskpaper.js"), "inspect", name, "-o", target, ...given], {
    env: { ...process.env, ...env, SOURCE_DATE_EPOCH: String(epoch) },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Makes `E1.register` in `folder`: the sample ledger as head office opens a register with it, and the first steps in it. */
export function fillRegister(folder, env = {}) {
  const register = join(folder, "E1.register");
  rmSync(register, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const epoch = String(Date.parse("2024-04-01T09:00:00Z") / 1000);
  const ledger = (...args) =>
    execFileSync(
      process.execPath,
      [
        join(root, "bin", "riskpaper.js"),
        "ledger",
        ...args,
        ...["--as-of", "2024-04-01", "--by", "王审", "--quiet", "--lang", "zh-CN"],
      ],
      // Nothing around the package may be taken for its configuration.
      {
        cwd: folder,
        env: { ...process.env, ...env, SOURCE_DATE_EPOCH: epoch },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
  ledger("import", join(root, "examples", "ledgers", "E1.yaml"), "-o", register, "--approver", "刘十二");
  ledger("verify", register, "F2024-005", "--result", "通过", "--verifier", "周五", "--on", "2024-04-01");
  ledger("close", register, "F2024-005");
  ledger(
    "extend",
    register,
    "F2024-006",
    "--to",
    "2024-05-31",
    "--reason",
    "印鉴卡重制排期在五月",
    "--approver",
    "刘十二",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync(process.execPath, [join(root, "scripts", "build.mjs")], { stdio: "inherit" });
  fillExamples(papers);
  fillRegister(join(root, "examples", "registers"));
  const ledgers = join(root, "examples", "ledgers");
  for (const [name, bytes] of await ledgerSamples()) writeFileSync(join(ledgers, name), bytes);
  writeSecondSample(join(ledgers, "E2"));
  await writeFigures(join(ledgers, "E2", "figures.json").replaceAll("\\", "/"));
}
