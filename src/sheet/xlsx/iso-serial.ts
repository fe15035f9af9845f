const DAY = 86_400_000;

/**
 * `2024-01-01`, `2024-01-01T08:30:00` or `08:30:00` → the serial number a spreadsheet would store; null for anything else.
 * Days count from 1899-12-30 (the 1900 epoch with its invented 29 February; before March 1900 one less) or 1904-01-01.
 */
export function isoSerial(text: string, epoch: 1900 | 1904): string | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === "" || match[0] === "Z") return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return String(time);
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (moment.getUTCMonth() !== Number(month) - 1 || moment.getUTCFullYear() !== Number(year)) return null;
  const days = moment.getTime() / DAY + (epoch === 1904 ? 24_107 : 25_569);
  const serial = epoch === 1900 && days < 61 ? days - 1 : days;
  return serial < 0 ? null : String(serial + time);
}
