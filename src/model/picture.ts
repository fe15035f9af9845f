/**
 * Why a file cannot stand in a document as a picture. `type`: its name says picture, its content does not; `format`: a kind
 * of picture that cannot be drawn here; `size`: too many bytes; `pixels`: too many of them; `colours`: made for a printing
 * press; `damaged`: cut off, or not what its own head says.
 */
export type PictureRefusalReason = "type" | "format" | "size" | "pixels" | "colours" | "damaged";

/** The same of a registered file: it is `missing` from the paper's folder, `changed` since, or there are too `many`. */
export type PictureProblem = PictureRefusalReason | "missing" | "changed" | "many";

/** What became of a file that is a picture by its name. `taken`: by the camera's clock, `YYYY-MM-DD HH:MM`. */
export type PictureState =
  | { readonly shown: true; readonly taken: string | null }
  | { readonly shown: false; readonly problem: PictureProblem };
