import type { Layout } from "../handlebars/fill-template.ts";

/** A font a page asks for: what it is called, and the CSS list of families in which it comes first. */
export interface WantedFont {
  readonly name: string;
  readonly list: string;
  /** Names it goes by, foundries and years apart. */
  readonly known: RegExp;
}

const FONTS = {
  song: { name: "宋体", known: /^(?:N?SimSun|宋体|新宋体|STSong|华文宋体|Songti)/i },
  fangsong: { name: "仿宋_GB2312", known: /^(?:FangSong|仿宋|STFangsong|华文仿宋|FZFangSong|方正仿宋)/i },
  kai: { name: "楷体_GB2312", known: /^(?:KaiTi|楷体|STKaiti|华文楷体|FZKai|方正楷体)/i },
  hei: { name: "黑体", known: /^(?:SimHei|黑体|Microsoft YaHei|微软雅黑|STHeiti|华文黑体|PingFang|FZHei|方正黑体)/i },
  biaosong: { name: "方正小标宋简体", known: /^(?:FZXiaoBiaoSong|方正小标宋)/i },
} as const;

const OF: Readonly<Record<Layout, readonly (keyof typeof FONTS)[]>> = {
  official: ["biaosong", "fangsong", "hei", "kai", "song"],
  workpaper: ["song", "hei"],
};

/** The fonts of a layout, their lists as the style sheet of the page declares them. */
export const fontsOf = (layout: Layout, css: string): readonly WantedFont[] =>
  OF[layout].map((key) => ({ ...FONTS[key], list: new RegExp(`--${key}:\\s*([^;}]+);`).exec(css)?.[1] ?? "" }));
