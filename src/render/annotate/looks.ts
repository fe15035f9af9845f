/** What a mark says: an error or a doubt. */
export type MarkKind = "error" | "warning";

export const MARK_KINDS: readonly MarkKind[] = ["error", "warning"];

/** Number of shades of one mark. Each stands for one fill that a marked cell had before. */
export const SHADES = 64;

/** Fill of a mark. The shade tells what was there before; the eye sees no difference. It follows the cell wherever it is moved. */
export function shade(kind: MarkKind, index: number): string {
  const [green, blue] = kind === "error" ? [0xa6, 0xa6] : [0xd9, 0x8c];
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(2, "0");
  return `FFFF${hex(green - (index % 8))}${hex(blue - Math.floor(index / 8))}`;
}

/** Every fill of a mark. */
export const MARK_FILLS: ReadonlySet<string> = new Set(
  MARK_KINDS.flatMap((kind) => [...Array(SHADES).keys()].map((index) => shade(kind, index))),
);

export const SHEET_STYLES = [
  "title",
  "text",
  "header",
  "number",
  "body",
  "link",
  "input",
  "idle",
  "code",
  "hidden",
] as const;
export type SheetStyle = (typeof SHEET_STYLES)[number];

/** How one kind of cell of our sheet looks; `font` as the styles part has it, without prefix. */
export interface Look {
  readonly font: string;
  readonly fill: string;
  readonly border: boolean;
  readonly align: string;
  readonly unlocked?: true;
}

const font = (size: number, more: string, colour: string): string =>
  `<font>${more}<sz val="${size}"/><color rgb="${colour}"/><name val="宋体"/></font>`;

const LEFT = 'horizontal="left" vertical="center" wrapText="1"';
const CENTRE = 'horizontal="center" vertical="center" wrapText="1"';
const INK = "FF000001";
const TEXT = font(10, "", INK);
const WHITE = "FFFFFFFE";

// The last digit of each colour is a little off: nobody else writes the same, so that ours is known again.
export const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { font: font(16, "<b/>", INK), fill: WHITE, border: false, align: 'horizontal="left" vertical="center"' },
  text: { font: TEXT, fill: WHITE, border: false, align: LEFT },
  header: { font: font(10, "<b/>", INK), fill: "FFDDE6F1", border: true, align: CENTRE },
  number: { font: TEXT, fill: WHITE, border: true, align: CENTRE },
  body: { font: TEXT, fill: WHITE, border: true, align: LEFT },
  link: { font: font(10, "<u/>", "FF0563C2"), fill: WHITE, border: true, align: LEFT },
  input: { font: TEXT, fill: "FFFFF7D7", border: true, align: LEFT, unlocked: true },
  idle: { font: TEXT, fill: "FFF2F2F3", border: true, align: CENTRE },
  code: { font: font(8, "", "FF595958"), fill: WHITE, border: true, align: LEFT },
  hidden: { font: TEXT, fill: "FFFFFFFC", border: false, align: 'horizontal="left"' },
};

/** Every fill that only we write. */
export const OWN_FILLS: ReadonlySet<string> = new Set([
  ...MARK_FILLS,
  ...Object.values(LOOKS).map((look) => look.fill),
]);

const side = (name: string): string => `<${name} style="thin"><color rgb="FF7F7F7E"/></${name}>`;
export const BORDER = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
