/** What one document may hold at most; quality.md. Sizes in bytes. */
export const LIMITS = {
  yamlBytes: 2 * 1024 * 1024,
  jsonBytes: 20 * 1024 * 1024,
  depth: 64,
  aliases: 50,
  anchors: 200,
  /** Words, marks and spaces of a YAML text: what its reading costs. */
  tokens: 400_000,
  keys: 5000,
} as const;
