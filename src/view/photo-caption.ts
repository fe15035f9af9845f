/** What a photograph's name says: what it shows, and whether before or after the fault was put right. */
export interface PhotoName {
  readonly caption: string;
  readonly role: "before" | "after" | null;
}

const ROLE = /[\s_＿\-—.·]*[（(【[]?\s*(整改前|整改后|before|after)\s*[）)】\]]?[\s_＿\-—.·]*/iu;
const ROLES: Readonly<Record<string, "before" | "after">> = {
  整改前: "before",
  整改后: "after",
  before: "before",
  after: "after",
};

/**
 * The convention for evidence files: `过期灭火器（整改前）.jpg` and `过期灭火器（整改后）.jpg` are a pair, since their names are the
 * same but for the mark. It may stand in brackets or behind a dash, at the beginning or the end.
 */
export function photoName(name: string): PhotoName {
  const stem = name.replace(/\.[^.]+$/, "");
  const found = ROLE.exec(stem);
  const standsApart = found && (found.index === 0 || found.index + found[0].length === stem.length);
  if (!found || !standsApart) return { caption: stem, role: null };
  const caption = (stem.slice(0, found.index) + stem.slice(found.index + found[0].length)).trim();
  return { caption: caption || stem, role: ROLES[found[1]?.toLowerCase() ?? ""] ?? null };
}
