/**
 * Why a file cannot stand in a document as a picture. `type`: its name says picture, its content does not; `format`: a kind
 * of picture that cannot be drawn here; `size`: too many bytes; `pixels`: too many of them; `colours`: made for a printing
 * press; `damaged`: cut off, or not what its own head says.
 */
export type PictureRefusalReason = "type" | "format" | "size" | "pixels" | "colours" | "damaged";

export class PictureRefused extends Error {
  constructor(readonly reason: PictureRefusalReason) {
    super(`picture: ${reason}`);
  }
}
