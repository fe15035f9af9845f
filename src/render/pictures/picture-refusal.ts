import type { PictureRefusalReason } from "../../model/picture.ts";

/** A file cannot stand in a document as a picture. */
export class PictureRefused extends Error {
  constructor(readonly reason: PictureRefusalReason) {
    super(`picture: ${reason}`);
  }
}
