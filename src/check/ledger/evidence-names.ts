const NAME = /\.[a-z0-9]{1,5}$/i;
// A dot with letters behind it is an ending; 3.5 and 第1.2条 are none.
const ENDING = /\.(?=[a-z0-9]*[a-z])[a-z0-9]{2,5}$/i;

/** The file names an evidence cell gives, in order and each once; prose (会议纪要、照片3张) gives none. */
export function evidenceNames(text: string): readonly string[] {
  const parts = text.split(/[、，；;\n\r|]+|,(?!\d{3}\b)/).map((part) =>
    part
      .trim()
      .replace(/^[（(【[]|[）)】\]]$/g, "")
      .replace(/^(?:附件|佐证|证据)\s*\d*\s*[:：]\s*/, ""),
  );
  return [...new Set(parts.filter((part) => part.length <= 240 && NAME.test(part) && ENDING.test(part)))];
}

/**
 * Whether a path would lead out of the folder it is relative to: up, absolute, a drive, a share, an address, or any of
 * these written with percent signs.
 */
export function leavesFolder(name: string): boolean {
  if (HARMLESS.test(name) && !name.includes("..")) return false;
  const plain = decoded(name).normalize("NFKC").replaceAll("\\", "/");
  return plain.startsWith("/") || plain.startsWith("~") || /^[a-z][a-z0-9+.-]*:/i.test(plain) || climbs(plain);
}

const HARMLESS = /^[\u4e00-\u9fffA-Za-z0-9_-][\u4e00-\u9fffA-Za-z0-9_. -]*$/;
const climbs = (path: string): boolean => path.split("/").some((part) => /^\.\.+\s*$/.test(part.trim()));

function decoded(name: string): string {
  if (!name.includes("%")) return name;
  let text = name;
  // Written with percent signs twice over is still written with percent signs.
  for (let round = 0; round < 3; round += 1)
    text = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return text;
}

/** As evidence is looked up: forward slashes, NFC, no leading ./ */
export const evidencePath = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");
