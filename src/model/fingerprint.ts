/** A SHA-256 in groups of four signs, two lines of eight groups: as it is compared on paper or read over the telephone. */
export function fingerprintLines(sha256: string): readonly [string, string] {
  const groups = sha256.match(/.{1,4}/g) ?? [];
  return [groups.slice(0, 8).join(" "), groups.slice(8).join(" ")];
}

/** A fingerprint as a person may type it: spaces, colons and capitals make no difference; null where it is none. */
export function typedFingerprint(text: string): string | null {
  const plain = text.replace(/[\s:：-]/g, "").toLowerCase();
  return /^[0-9a-f]{64}$/.test(plain) ? plain : null;
}
