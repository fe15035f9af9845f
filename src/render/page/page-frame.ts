import { escapeHtml } from "../html/escape.ts";

/** What every page carries inside itself; `sha256` gives the hex digest of a text's UTF-8 bytes. */
export interface PageAssets {
  readonly css: string;
  readonly script: string;
  readonly sha256: (text: string) => string;
}

export interface FrameParts {
  /** HTML, already escaped. */
  readonly title: string;
  /** Class of the body. */
  readonly kind: string;
  readonly body: string;
  readonly lang: string;
  /** Label of the link to the text. */
  readonly skip: string;
  /** An empty script is none. */
  readonly assets: PageAssets;
}

/**
 * The frame: one file that asks nothing of the network and runs nothing but its own script, both by the hash of what is in
 * it.
 */
export function pageFrame({ title, kind, body, lang, skip, assets }: FrameParts): string {
  const { css: style, script } = assets;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${base64(assets.sha256(style))}'`,
    ...(script ? [`script-src 'sha256-${base64(assets.sha256(script))}'`] : []),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="generator" content="riskpaper">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    '<link rel="icon" href="data:,">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    // In the head: it marks the page before a long table is laid out.
    ...(script ? [`<script>${script}</script>`] : []),
    "</head>",
    `<body class="${kind}">`,
    `<a class="skip" href="#main">${escapeHtml(skip)}</a>`,
    `<main id="main">`,
    body.trimEnd(),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Hex bytes as base64, which the policy asks for. */
function base64(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const letters = (bits.match(/.{1,6}/g) ?? []).map((six) => LETTERS[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, "=");
}
