/** What somebody wrote, or null: blank is never shown as if it said something. */
export const stated = (text: string | null | undefined): string | null => (text ?? "").trim() || null;

/** Different values in order of first appearance. */
export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
