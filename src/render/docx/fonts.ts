import { FACES, type Face } from "./look.ts";

/** What stands in for a face where it is not installed, and what kind of face it is, so that a program can choose itself. */
const STANDINS: Readonly<
  Record<Face, { readonly alternatives: readonly string[]; readonly family: "roman" | "swiss" | "modern" | "script" }>
> = {
  [FACES.song]: { alternatives: ["SimSun", "Songti SC", "Noto Serif CJK SC"], family: "roman" },
  [FACES.hei]: { alternatives: ["SimHei", "Heiti SC", "Noto Sans CJK SC"], family: "swiss" },
  [FACES.fangsong]: { alternatives: ["仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC"], family: "modern" },
  [FACES.kai]: { alternatives: ["楷体", "KaiTi", "STKaiti", "Noto Serif CJK SC"], family: "script" },
  [FACES.biaosong]: {
    alternatives: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "宋体", "Noto Serif CJK SC"],
    family: "roman",
  },
};

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/fontTable.xml: the faces a document names, each with its stand-ins. 86 is the Chinese character set (GB 2312). */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${W}">${Object.entries(STANDINS)
    .map(
      ([name, { alternatives, family }]) =>
        `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(",")}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join("")}</w:fonts>`;
