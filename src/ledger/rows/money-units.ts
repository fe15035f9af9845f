const UNITS = ["元", "万元", "亿元"] as const;
type Unit = (typeof UNITS)[number];

/** The unit as one that values are read in; null for none and for those nobody reads. */
export const unitOf = (word: string | null): Unit | null => UNITS.find((one) => one === word) ?? null;

/** Whether a line says another unit than the one amounts are read in; one that names several, 元、万元, leaves it to the header. */
export const saysOther = (said: string, read: string): boolean => !said.split("、").includes(read);
