/** A path as given → a URI reference: relative stays relative, every character that means something in a URI is encoded. */
export function artifactUri(path: string): string {
  const steps = path.replace(/\\/g, "/").split("/");
  const drive = /^[A-Za-z]:$/.test(steps[0] ?? "");
  const encoded = steps
    .map((step, index) => (drive && index === 0 ? step : encodeURIComponent(wellFormed(step))))
    .join("/");
  if (drive) return `file:///${encoded}`;
  if (encoded.startsWith("//")) return `file:${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}

/** Half a surrogate pair cannot be encoded; a mark stands for it. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
