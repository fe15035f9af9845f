const MOST = 4000;

/** A pure function of a text that remembers what it came to: the cells of a ledger repeat from row to row. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = work(text);
    // Long ones hardly repeat, and would take the room.
    if (text.length <= 60) {
      if (known.size >= MOST) known.clear();
      known.set(text, { result });
    }
    return result;
  };
}
