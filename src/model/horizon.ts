/** How far ahead one looks: calendar days, or working days with 调休. */
export interface Horizon {
  readonly days: number;
  readonly working: boolean;
}

/** Ten years: whoever looks farther has mistyped. */
const FARTHEST = 3660;

/** `10`, `10d`, `10天` are calendar days; `10w`, `10个工作日` working days. Null for anything else. */
export function horizonOf(text: string): Horizon | null {
  const match = /^(\d{1,4})\s*(?:(d|天|日)|(w|wd|个?工作日))?$/iu.exec(text.normalize("NFKC").trim());
  const days = Number(match?.[1]);
  return match === null || days > FARTHEST ? null : { days, working: match[3] !== undefined };
}
