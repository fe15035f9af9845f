/** Fill and text colours: each pair has a contrast of at least 4.5, and the fills fall from dark to light when printed in grey. */
export interface Ink {
  readonly fill: string;
  readonly text: string;
}

/** Levels of the risk matrix (scheme L4). */
export const LEVEL_INK: Readonly<Record<string, Ink>> = {
  高: { fill: "#a3231f", text: "#fff" },
  较高: { fill: "#e38b3c", text: "#1c1206" },
  中: { fill: "#f3d887", text: "#241d05" },
  低: { fill: "#dcebf5", text: "#13242f" },
};

/** 问题四级 (scheme P4), and findings without a level. */
export const SEVERITY_INK: Readonly<Record<string, Ink>> = {
  严重: { fill: "#8f1d1a", text: "#fff" },
  较重: { fill: "#d97a2b", text: "#1c1206" },
  一般: { fill: "#eccb6c", text: "#241d05" },
  轻微: { fill: "#c9dfee", text: "#13242f" },
};
export const UNRATED_INK: Ink = { fill: "#e4e4e4", text: "#222" };
