import type { Catalogue } from "../../text/catalogue.ts";
import type { Images, Picture } from "../images.ts";
import type { BlockPrinters, Photo } from "../markdown/blocks.ts";
import { photoCaption, photoGroups } from "../markdown/photo-groups.ts";
import { width } from "../width.ts";
import { escapeHtml, escapeHtmlLines } from "./escape.ts";
import { phrased } from "./phrased.ts";

type Official = Pick<
  BlockPrinters,
  "letterhead" | "addressee" | "attachments" | "closing" | "annex" | "imprint" | "photos" | "table"
>;

/** Cells across: the name of who issues fits one line of 42 pt up to the first, of 32 pt up to the second. */
const ISSUER_FITS = [20, 26] as const;
/** A name wider than that cannot be centred over a date that stands four characters from the edge. */
const CLOSING_FITS = 30;
/** Cells of a line of those who get copies. */
const COPIES_FIT = 50;

/** The blocks of official documents and letters. */
export function officialBlocks(words: Catalogue, images: Images): Official {
  const { papers } = words;
  const { official } = papers;
  return {
    letterhead: ({ issuer, number, secrecy, urgency, signer }) => {
      const name = official.letterhead(issuer || official.penLine);
      const size = ["", " long", " longer"][ISSUER_FITS.filter((most) => width(name) > most).length];
      const marks = [secrecy, urgency].filter(Boolean);
      return `<header class="letterhead">${marks.length ? `<p class="marks">${marks.map((one) => `<span>${escapeHtml(one)}</span>`).join("")}</p>` : ""}<p class="issuer${size}">${phrased(name)}</p><p class="number"><span>${escapeHtml(number || official.numberBlank)}</span>${signer && `<span class="signer">${escapeHtml(official.signer(signer))}</span>`}</p></header>`;
    },
    addressee: ({ to }) =>
      `<p class="addressee">${escapeHtml(to.join(papers.comma) || official.penLine)}${escapeHtml(papers.colon)}</p>`,
    attachments: (names) =>
      names.length === 0
        ? ""
        : `<div class="attachments"><span>${escapeHtml(official.attachments)}${escapeHtml(papers.colon)}</span><ol${names.length === 1 ? ' class="only"' : ""}>${names.map((name) => `<li>${escapeHtml(name)}</li>`).join("")}</ol></div>`,
    closing: ({ issuer, date, seal }) => {
      const name = issuer || official.penLine;
      const classes = ["closing", ...(seal ? ["seal"] : []), ...(width(name) > CLOSING_FITS ? ["long"] : [])];
      return `<div class="${classes.join(" ")}"><p>${phrased(name)}</p><p>${escapeHtml(date || official.dateBlank)}</p></div>`;
    },
    annex: ({ no, title }) =>
      `<div class="annex"><p class="annex-no">${escapeHtml(official.annex(no))}</p><h2 class="paper">${phrased(title)}</h2></div>`,
    imprint: ({ copies, issuer, date }) => {
      const sent = copies.length ? official.copies(copies.join(papers.comma)) : "";
      // Its place on the page, and a blank line above: what stands at the foot takes none.
      const lines = Math.ceil(width(sent) / COPIES_FIT) + 2;
      return `<p class="room" aria-hidden="true">${"<br>".repeat(lines)}</p><footer class="imprint">${sent && `<p class="copies">${escapeHtml(sent)}</p>`}<p class="printed"><span>${escapeHtml(issuer)}</span><span>${escapeHtml(official.printed(date || official.dateBlank))}</span></p></footer>`;
    },
    photos: (photos) => {
      const one = (photo: Photo) =>
        `<figure>${picture(images.get(photo.sha256), photo, words)}<figcaption>${escapeHtml(photoCaption(photo, words))}</figcaption></figure>`;
      return photos.length === 0
        ? ""
        : `<div class="photos">${photoGroups(photos)
            .map((group) => `<div class="group${group.length > 1 ? " pair" : ""}">${group.map(one).join("")}</div>`)
            .join("")}</div>`;
    },
    table: ({ caption, head, widths, rows, numbers, wide, total }) => {
      const sum = widths.reduce((all, one) => all + one, 0);
      // Attributes, since the policy of the page allows no styles here.
      const columns =
        sum > 0 ? widths.map((one) => `<col width="${Math.round((one / sum) * 1000) / 10}%">`).join("") : "";
      const cell = (text: string, at: number) =>
        `<td${numbers.includes(at) ? ' class="n"' : ""}>${escapeHtmlLines(text)}</td>`;
      return `<table class="rows${wide ? " wide" : ""}${total ? " total" : ""}${columns ? " set" : ""}">${caption && `<caption>${escapeHtml(caption)}</caption>`}${columns && `<colgroup>${columns}</colgroup>`}<thead><tr>${head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</tbody></table>`;
    },
  };
}

function picture(found: Picture | undefined, photo: Photo, words: Catalogue): string {
  if (!found) return `<p class="none">${escapeHtml(words.papers.official.noPicture)}</p>`;
  const { type, bytes, width, height } = found;
  return `<img src="data:image/${type};base64,${base64(bytes)}" width="${width}" height="${height}" alt="${escapeHtml(photoCaption(photo, words))}">`;
}

/** Function calls take so many arguments and no more. */
const PORTION = 32_768;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PORTION) text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  return btoa(text);
}
