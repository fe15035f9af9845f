import { ACTIONS } from "./words/actions.ts";
import { CONDUCT } from "./words/conduct.ts";
import { COUNTER } from "./words/counter.ts";
import { DAILY } from "./words/daily.ts";
import { DEFECTS } from "./words/defects.ts";
import { FINANCE } from "./words/finance.ts";
import { MISDEEDS } from "./words/misdeeds.ts";
import { PREMISES } from "./words/premises.ts";

/**
 * What a finding says, in a form two findings can be held against each other: the things it is about, the ways they are wrong,
 * which thing is wrong in which way, and the letters that are in no list of words. Amounts, counts, dates, titles of rules and
 * what every finding says are left out: the same problem comes back with others of them.
 */
export interface ProblemText {
  /** What it is about, by number of the line in its table; likewise below. */
  readonly things: readonly number[];
  /** What was done or left undone. */
  readonly acts: readonly number[];
  /** Ways of being wrong. */
  readonly ways: readonly number[];
  /** What is a problem by its very name. */
  readonly misdeeds: readonly number[];
  /** A way and the thing or act it is said of: `way * PAIR + thing`, acts counted on from ACTS. */
  readonly focus: readonly number[];
  /** The things and acts of `focus`. */
  readonly targets: readonly number[];
  /** Pairs of neighbouring letters outside the tables. */
  readonly letters: readonly number[];
  /** Pairs of neighbouring letters of the whole text. */
  readonly all: readonly number[];
  /** The thing it names first, -1 where it names none. */
  readonly first: number;
  /** Single letters of the whole text. */
  readonly signs: readonly number[];
  /** It says that all is in order. */
  readonly inOrder: boolean;
}

/** More than there are things and acts. */
export const PAIR = 4096;
/** More than there are things. */
export const ACTS = 2048;
/** Texts are understood by their first so many characters. */
const MOST = 300;

const ROLES = ["misdeeds", "ways", "acts", "things"] as const;
type Role = (typeof ROLES)[number];

interface Word {
  readonly role: Role;
  readonly line: number;
}

const TABLES: readonly (readonly [Role, string])[] = [
  ["misdeeds", MISDEEDS],
  ["ways", DEFECTS],
  ["acts", ACTIONS],
  ["things", FINANCE],
  ["things", COUNTER],
  ["things", PREMISES],
  ["things", CONDUCT],
  ["things", DAILY],
];
const WORDS = new Map<string, Word[]>();
const NAMES: Readonly<Record<Role, string[]>> = { misdeeds: [], ways: [], acts: [], things: [] };
/** First letter → length of the longest word that begins with it. */
const LONGEST = new Map<string, number>();
for (const [role, table] of TABLES)
  for (const line of table.trim().split("\n")) {
    const [name = "", ...words] = line.split(" ");
    const at = NAMES[role].push(name) - 1;
    for (const word of words) {
      const meanings = WORDS.get(word) ?? [];
      if (!meanings.some((one) => one.role === role && one.line === at)) meanings.push({ role, line: at });
      WORDS.set(word, meanings);
      const first = word.charAt(0);
      LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, word.length));
    }
  }

/** The name of a line by its number. */
export const lineName = (role: Role, line: number): string => NAMES[role][line] ?? "";
/** The number of a line by its name. */
export const lineOf = (role: Role, name: string): number => NAMES[role].indexOf(name);

const DENYING = new Set(["无", "迟", "擅自"].map((name) => lineOf("ways", name)));

const MEASURE =
  "(?:个工作日|个月|小时|万元|亿元|季度|人次|元|%|年|月|日|天|户|笔|份|名|件|例|次|张|本|只|条|台|具|处|家|页|个|期|盏|根|克|度|米|周|册|把|套|项|层|箱|段|发|盒)";
const NUMBERS = new RegExp(
  `\\d[\\d.,]*(?:\\s*(?:-|至|到|~)\\s*\\d[\\d.,]*)?\\s*(?:多|余)?${MEASURE}{0,2}(?:以上|以下|以内)?|[二两三四五六七八九十百千半][一二三四五六七八九十百千]*(?:多|余)?${MEASURE}|一季度`,
  "gu",
);
const TITLES = /《[^》]{0,60}》(?:第?[一二三四五六七八九十百\d]+条)?/gu;
/** Whose names are hidden: 王某, 李某某, 柜员甲. */
const NAMELESS =
  /[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马苗方任袁柳唐罗薛雷贺汤殷郝常于傅齐康余顾孟黄尹姚邵汪毛戴宋熊纪项祝董梁杜贾江郭梅林钟徐邱高夏蔡田胡卢莫丁邓洪石崔龚程陆段侯武刘龙叶白谭曾关]某+|某+|(?<=员|人|户)[甲乙丙丁]/gu;
/** What every finding says. */
const SAID =
  /检查组|检查发现|抽查发现|经现场检查|经查|经检查|现场检查发现|根据检查方案|抽取样本|抽样|抽查|抽问|抽听|调阅|存在(?:以下|下列)?|不符合(?:内控要求|规定的情形|规定)|违反(?:内控要求|规定)?|问题|情况|其中|涉及|具体为|以下|下列|方面|业务|本次|检查当日|检查时|该行|该支行|我行|发现|金额|均|都|部分|进行|有关|相关|规定|制度|现象|严格|按照|根据/gu;
/** Says that something is in order; a finding seldom does. */
const IN_ORDER =
  /均(?:已|在|取得|能|按|有(?!未)|为|经|落实|符合|执行)|(?<!不)(?:完整|齐全|完好|完备|正常|到位|良好|相符|一致)(?=$|[，。；,;])|符合(?:要求|规定)|(?:未|没有)(?:发现|见)(?:异常|问题|过期|违规)|无(?:异常|积压|差错|逾期)|已(?:按规定|全部|停止|整改|共享|书面|建立|完成)|[，。；,;](?:唯|仅有?个别)|逐[户笔件]核查/u;
const CLAUSE = /[，。；：、！？,;:!?\n（）()“”"《》]+/u;
const SMALL = new Set("的了在由已将与和及为对其是把被给向于以并也则但而后时仍即就到从等有之所该某");

/** Understands a text. */
export function problemText(text: string): ProblemText {
  const plain = text.normalize("NFKC").toLowerCase().slice(0, MOST);
  const said = plain.replace(TITLES, "，").replace(NUMBERS, "").replace(NAMELESS, "").replace(SAID, "");
  const found = {
    misdeeds: new Set<number>(),
    ways: new Set<number>(),
    acts: new Set<number>(),
    things: new Set<number>(),
  };
  const focus = new Set<number>();
  const letters = new Set<number>();
  const all = new Set<number>();
  const signs = new Set<number>();
  let before: number | null = null;
  for (const clause of said.split(CLAUSE)) {
    const folded = clause.replace(/\s+/g, "");
    if (folded === "") continue;
    const targets: Spot[] = [];
    const ways: Spot[] = [];
    let rest = "";
    for (let at = 0; at < folded.length; ) {
      const [words, length] = wordAt(folded, at);
      if (words.length === 0) {
        rest += folded.charAt(at);
        at += 1;
        continue;
      }
      bigrams(rest, letters);
      rest = "";
      for (const { role, line } of words) {
        found[role].add(line);
        if (role === "ways") ways.push({ line, from: at, to: at + length });
        else if (role !== "misdeeds")
          targets.push({ line: role === "acts" ? ACTS + line : line, from: at, to: at + length });
      }
      at += length;
    }
    bigrams(rest, letters);
    bigrams(folded, all);
    for (const letter of folded.replace(/没有/gu, "未")) if (!SMALL.has(letter)) signs.add(letter.charCodeAt(0));
    for (const way of ways) for (const target of targetsOf(way, targets, before)) focus.add(way.line * PAIR + target);
    before = targets.at(-1)?.line ?? before;
  }
  return {
    things: sorted(found.things),
    acts: sorted(found.acts),
    ways: sorted(found.ways),
    misdeeds: sorted(found.misdeeds),
    focus: sorted(focus),
    targets: sorted(new Set([...focus].map((one) => one % PAIR))),
    letters: sorted(letters),
    all: sorted(all),
    signs: sorted(signs),
    first: found.things.values().next().value ?? -1,
    inOrder: IN_ORDER.test(plain),
  };
}

interface Spot {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What a way is said of. What is denied stands behind: all of the clause; of other ways the word before and the one behind.
 * Where there is none, it is the last of the clause before.
 */
function targetsOf(way: Spot, targets: readonly Spot[], before: number | null): readonly number[] {
  const behind = targets.filter(({ from }) => from >= way.to);
  const last = targets.filter(({ to }) => to <= way.from).at(-1);
  const near = DENYING.has(way.line) && behind.length > 0 ? behind : [behind[0], last];
  const lines = near.flatMap((one) => one?.line ?? []);
  return lines.length > 0 || before === null ? lines : [before];
}

function wordAt(text: string, at: number): readonly [readonly Word[], number] {
  const longest = LONGEST.get(text.charAt(at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const words = WORDS.get(text.slice(at, at + length));
    if (words) return [words, length];
  }
  return [[], 0];
}

function bigrams(text: string, into: Set<number>): void {
  let before = 0;
  for (const letter of text) {
    const unit = SMALL.has(letter) ? 0 : letter.charCodeAt(0);
    if (before !== 0 && unit !== 0) into.add(before * 65536 + unit);
    before = unit;
  }
}

const sorted = (some: Set<number>): readonly number[] => [...some].sort((a, b) => a - b);
