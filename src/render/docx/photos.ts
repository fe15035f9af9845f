import { ImageRun, type IParagraphOptions } from "docx";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Images, Picture } from "../images.ts";
import type { Photo } from "../markdown/blocks.ts";
import { photoCaption, photoGroups } from "../markdown/photo-groups.ts";
import { exact } from "./column-widths.ts";
import { mm } from "./look.ts";
import type { Piece } from "./piece.ts";
import { type Cell, gridTable, type Row } from "./table.ts";
import { textLine } from "./word-text.ts";

interface PhotoParts {
  readonly images: Images;
  readonly room: number;
  readonly words: Catalogue;
}

/** How high a picture may stand, so that two rows of them and their captions fit a page. */
const HIGHEST = mm(88);
const WIDEST_ALONE = mm(130);

/** Photos with their captions below; the two of a pair stand side by side. A row of them is never split. */
export function photoPieces(photos: readonly Photo[], parts: PhotoParts): readonly Piece[] {
  return photoGroups(photos)
    .flatMap((group) => (group.length > 2 ? group.map((one) => [one]) : [group]))
    .map((row): Piece => {
      const widths = exact(
        row.map(() => 1),
        parts.room,
      );
      const most = row.length === 1 ? Math.min(WIDEST_ALONE, parts.room) : (widths[0] ?? parts.room) - 240;
      const rows: Row[] = [
        { held: true, cells: row.map((photo) => pictureCell(photo, most, parts)) },
        { cells: row.map((photo) => ({ text: photoCaption(photo, parts.words), align: "center" })) },
      ];
      return { kind: "table", table: gridTable(rows, { widths, borders: "none" }), wide: false };
    });
}

function pictureCell(photo: Photo, most: number, { images, words }: PhotoParts): Cell {
  const picture = images.get(photo.sha256);
  if (!picture) return { text: words.papers.official.noPicture, align: "center", middle: true };
  return { text: "", align: "center", style: "Picture", children: pictureRuns(picture, photo, most) };
}

/** Twips as pixels of 96 to the inch, which is how docx takes the size of a picture. */
const pixels = (twips: number) => twips / 15;

function pictureRuns(picture: Picture, photo: Photo, most: number): IParagraphOptions["children"] {
  const scale = Math.min(pixels(most) / picture.width, pixels(HIGHEST) / picture.height);
  return [
    new ImageRun({
      type: picture.type === "png" ? "png" : "jpg",
      data: picture.bytes,
      transformation: {
        width: Math.max(1, Math.round(picture.width * scale)),
        height: Math.max(1, Math.round(picture.height * scale)),
      },
      altText: { name: textLine(photo.no), description: textLine(photo.caption), title: textLine(photo.no) },
    }),
  ];
}
