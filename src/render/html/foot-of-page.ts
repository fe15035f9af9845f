/** The last lying sheet before an imprint: what stands behind it begins a page. */
const LYING = /<table class="rows wide[\s\S]*?<\/table>|<div class="findings"[\s\S]*?<\/button><\/div>/g;
const IMPRINT = /<p class="room"[^>]*>.*?<\/p><footer class="imprint">.*?<\/footer>/;

/**
 * The body with everything on the sheets before its imprint in one box, that begins where a page does: from its height the
 * style sheet reckons where the last page ends, at whose foot the imprint stands (GB/T 9704 7.4).
 */
export function withFootOfPage(body: string): string {
  const imprint = IMPRINT.exec(body);
  if (!imprint) return body;
  const before = body.slice(0, imprint.index);
  const lying = [...before.matchAll(LYING)].at(-1);
  const from = lying ? lying.index + lying[0].length : 0;
  const end = imprint.index + imprint[0].length;
  return `${body.slice(0, from)}<div class="sheets">${body.slice(from, end)}</div>${body.slice(end)}`;
}
