import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { Answer, Finding } from "../../model/generated/documents.ts";
import type { RecordBody } from "../../model/journal.ts";
import { parseMoney } from "../../model/money.ts";
import { isRealDate } from "../../model/plain-date.ts";
import { measured } from "../../paper/fact-fields.ts";
import { amendRefusal, type Refusal, resolveRefusal, withdrawRefusal } from "../../paper/guards.ts";
import { verdictsMoved } from "../../paper/keep-frozen.ts";
import { findingOf, guarded } from "../../paper/telling.ts";
import { readYaml } from "../../parse/yaml.ts";
import { DocumentRefused } from "../project.ts";
import { onPaper, type PaperDesk, type StepOptions } from "./open.ts";
import { StepRefused } from "./step-refused.ts";

/** A field's new value as text; null takes it away. */
type Change = readonly [field: string, value: unknown];

export interface AmendStep extends StepOptions {
  readonly finding: string;
  readonly reason: string;
  /** `field=value`, as typed. */
  readonly set: readonly string[];
  /** A YAML file of fields. */
  readonly from: string | null;
}

type ValueForm = "text" | "money" | "count" | "date" | "yes" | "number" | "severity" | "list";

/** What of a finding may be amended; its number never. */
const FIELDS: Readonly<Partial<Record<keyof Finding, ValueForm>>> = {
  title: "text",
  fact: "text",
  criteria: "list",
  cause: "text",
  effect: "text",
  recommendation: "text",
  severity: "severity",
  severity_reason: "text",
  found_date: "date",
  amount: "money",
  count: "count",
  category: "text",
  risk_point: "text",
  owner_unit: "text",
  owner: "text",
  deadline: "date",
  measures: "text",
  fixed_on_spot: "yes",
  fixed_date: "date",
};

/** The numbers of the item's answer, which must go with the finding's. */
const NUMBERS: Readonly<Partial<Record<keyof Answer, ValueForm>>> = {
  n: "count",
  k: "count",
  num: "number",
  den: "number",
  value: "text",
};

/** Amends a confirmed finding and the numbers it rests on. `stale`: fields whose words still say the number that was. */
export async function amendFinding(options: AmendStep, io: Io) {
  const told = await amended(options, io);
  const last = told.state.facts.amended.at(-1);
  return { ...told, stale: last ? TEXTS.filter((field) => saysOtherwise(last.old, last.new, field)) : [] };
}

const amended = (options: AmendStep, io: Io) =>
  onPaper(options, io, async (desk) => {
    const { finding: id, reason } = options;
    const changes = [...(await filed(options.from, io)), ...options.set.map(typed)];
    const found = findingOf(guarded(desk.session.state()).answers, id);
    if (!found) return desk.refuse({ why: "unknown-finding", findings: [id] });
    const wrong = changes.filter(([field]) => !(field in FIELDS) && !(field in NUMBERS)).map(([field]) => field);
    if (wrong.length > 0) desk.refuse({ why: "not-a-field", items: wrong });
    const next = changed(found.finding, changes, FIELDS, options.paper);
    const old = measured(desk.session.state().answers[found.item]);
    const answered = { old, new: changed(old, changes, NUMBERS, options.paper) };
    const body = {
      kind: "amend",
      finding_id: id,
      item: found.item,
      old: found.finding,
      new: next,
      ...(JSON.stringify(answered.old) === JSON.stringify(answered.new) ? {} : { answered }),
      reason,
    } as const;
    desk.refuse(amendRefusal(guarded(desk.session.state()), body) ?? consequences(desk, body));
    await desk.record(body);
  });

/** Every other verdict stays, the item's own too: a finding that does not hold is withdrawn. */
function consequences(desk: PaperDesk, body: Extract<RecordBody, { kind: "amend" }>): Refusal | null {
  const { session, isWorkday } = desk;
  const state = session.state();
  const answer = { ...state.answers[body.item], ...body.answered?.new };
  const moved = verdictsMoved(state, session.assessment(), { ...state.answers, [body.item]: answer }, isWorkday);
  if (moved.length > 0) return { why: "verdict-changes", items: moved };
  if ((body.new.fact ?? "").trim() === "") return { why: "fact-missing", findings: [body.finding_id] };
  return saysOtherwise(body.old, body.new) ? { why: "fact-says-otherwise", findings: [body.finding_id] } : null;
}

/** Texts beside the fact that may name its amount or count. */
const TEXTS = ["title", "cause", "effect", "recommendation", "severity_reason", "measures"] as const;

/** Whether the fact's words still hold the amount or count that was, and not the one that is: numbers on a paper agree (R-C09). */
function saysOtherwise(old: Finding, now: Finding, field: "fact" | (typeof TEXTS)[number] = "fact"): boolean {
  const stale = <T>(said: ReadonlySet<T>, was: T | null, is: T | null) =>
    was !== null && is !== null && was !== is && said.has(was) && !said.has(is);
  const amount = (one: Finding) => (one.amount ? hundredths(one.amount) : null);
  const text = now[field] ?? "";
  return (
    stale(amountsIn(text), amount(old), amount(now)) || stale(countsIn(text), old.count ?? null, now.count ?? null)
  );
}

/** Numbers of things that a text names: 3户, 12 笔. Times and dates are none. */
const countsIn = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/(?<![\d.,])(\d{1,9})\s*[户笔份人次件个张本处项名条单台块枚]/gu)].map(([, n]) => Number(n)),
  );

const UNITS = { "": 1n, 万: 10_000n, 亿: 100_000_000n } as const;

/** Amounts of money that a text names, in 分. */
function amountsIn(text: string): ReadonlySet<bigint> {
  const found = [...text.matchAll(/(\d[\d,]*(?:\.\d{1,6})?)\s*([万亿]?)元/gu)];
  return new Set(
    found.map(([, number = "", unit = ""]) => {
      const [whole = "0", part = ""] = number.replaceAll(",", "").split(".");
      return (BigInt(whole + part.padEnd(6, "0")) * UNITS[unit as keyof typeof UNITS]) / 10_000n;
    }),
  );
}

const hundredths = (amount: string): bigint => {
  const [whole = "0", part = ""] = amount.split(".");
  return BigInt(whole + part.padEnd(2, "0").slice(0, 2));
};

export const withdrawFinding = (options: StepOptions & { finding: string; reason: string }, io: Io) =>
  onFinding(options, io, "withdraw");

export const resolveObjection = (options: StepOptions & { finding: string; reason: string }, io: Io) =>
  onFinding(options, io, "resolve");

const onFinding = (
  { finding: id, reason, ...options }: StepOptions & { finding: string; reason: string },
  io: Io,
  kind: "withdraw" | "resolve",
) =>
  onPaper(options, io, async (desk) => {
    const paper = guarded(desk.session.state());
    const item = findingOf(paper.answers, id)?.item ?? paper.facts.withdrawn.find((one) => one.finding_id === id)?.item;
    if (item === undefined) return desk.refuse({ why: "unknown-finding", findings: [id] });
    const about = { finding_id: id, item, reason };
    const body = kind === "withdraw" ? ({ kind, ...about } as const) : ({ kind, outcome: "维持", ...about } as const);
    desk.refuse(body.kind === "withdraw" ? withdrawRefusal(paper, body) : resolveRefusal(paper, body));
    await desk.record(body);
  });

function typed(text: string): Change {
  const at = text.indexOf("=");
  if (at < 0) return [text, undefined];
  const value = text.slice(at + 1).trim();
  return [text.slice(0, at).trim(), value === "" ? null : value];
}

async function filed(path: string | null, io: Io): Promise<readonly Change[]> {
  if (path === null) return [];
  const { value, diagnostics } = readYaml(await io.files.read(resolve(io.cwd, path)));
  if (diagnostics.length > 0) throw new DocumentRefused(path, diagnostics, true);
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [[path, undefined]];
  return Object.entries(value);
}

/** The fields of `from` with these changes that are its own. @throws StepRefused for a value that does not fit */
function changed<T extends object>(
  from: T,
  changes: readonly Change[],
  fields: Readonly<Partial<Record<keyof T, ValueForm>>>,
  paper: string,
): T {
  const next = new Map(Object.entries(from));
  for (const [field, value] of changes) {
    const form = fields[field as keyof T];
    if (form === undefined) continue;
    if (value === null) next.delete(field);
    else {
      const read = fitting(value, form);
      if (read === undefined) throw new StepRefused({ why: "bad-value", items: [field] }, paper);
      next.set(field, read);
    }
  }
  return Object.fromEntries(next) as T;
}

/** The value in the form a field has, or undefined where it has none of it. */
function fitting(value: unknown, form: ValueForm): unknown {
  const text = typeof value === "number" ? String(value) : value;
  if (form === "list") return Array.isArray(value) ? value : undefined;
  if (form === "yes") return { 是: true, true: true, 否: false, false: false }[String(value)];
  if (typeof text !== "string") return undefined;
  if (form === "money") return parseMoney(text) ?? undefined;
  if (form === "count") return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (form === "number") return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : undefined;
  if (form === "date") return isRealDate(text) ? text : undefined;
  if (form === "severity") return ["严重", "较重", "一般", "轻微"].includes(text) ? text : undefined;
  return text;
}
