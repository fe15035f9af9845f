import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "./built.ts";
import { type MemoryIo, type MemoryWorld, memoryIo } from "./memory-io.ts";

const papers = join(ROOT, "examples", "papers");
/** Made up; the check characters are right. */
export const PLANTED = {
  identity: "11010519491231002X",
  card: "6222021234567890128",
  mobile: "13800001234",
  address: "文三路12号",
  labelled: "张小伟",
  informant: "工号八八一的同事",
  reported: "已报可疑交易",
} as const;
/** Persons of the sample paper. */
export const NAMES = ["赵军", "刘强"];
/** A remark that tells all of them. */
export const NOTE = `客户证件${PLANTED.identity}，卡号${PLANTED.card}，手机${PLANTED.mobile}，住某某市西湖区${PLANTED.address}；责任人：${PLANTED.labelled}；举报人：${PLANTED.informant}，经刘强核实。`;

/** A world with the sample paper SEC.paper, in which a remark of an answer is `note`. */
export async function secretWorld(note: string, project = "", more: MemoryWorld = {}): Promise<MemoryIo> {
  const answers = readFileSync(join(papers, "CK-SEC.answers.yaml"), "utf8").replace(
    "note: 1 名新调入柜员未签责任书，检查当日已补签。",
    `note: ${note}`,
  );
  expect(answers).toContain(note);
  const evidence = readdirSync(join(papers, "evidence")).map((name) => [
    `in/evidence/${name}`,
    readFileSync(join(papers, "evidence", name)),
  ]);
  const io = memoryIo({
    ...more,
    env: { SOURCE_DATE_EPOCH: "1790000000" },
    files: {
      "in/CK-SEC.answers.yaml": answers,
      ...Object.fromEntries(evidence),
      ...(project === "" ? {} : { "riskpaper.yaml": project }),
    },
  });
  expect(await run(["inspect", "CK-SEC", "-o", "SEC.paper", "--answers", "in/CK-SEC.answers.yaml"], io)).toBe(0);
  return io;
}
