import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import type { Evidence } from "../model/generated/documents.ts";
import type { PictureProblem, PictureState } from "../model/picture.ts";
import type { Images, Picture } from "../render/images.ts";
import { cleanPicture } from "../render/pictures/clean-picture.ts";
import { CODEC_FILES, type JpegCodecs } from "../render/pictures/jpeg-codec.ts";
import { PICTURE_LIMITS } from "../render/pictures/picture-limits.ts";
import { PictureRefused } from "../render/pictures/picture-refusal.ts";
import { namedPicture } from "../render/pictures/picture-type.ts";

/** Pictures of a paper's evidence, and what became of every file that is one by its name. Both by SHA-256. */
export interface EvidencePictures {
  readonly images: Images;
  readonly states: ReadonlyMap<string, PictureState>;
}

/** More photographs than anybody signs for; the others are named, and lie in the paper's folder. */
const MOST = 200;

/**
 * Draws the pictures among `evidence`, registered files of the paper at `path`. A file that cannot be drawn, is gone or is not
 * what was registered is no error: its state says why. Throws what the system says of a folder it cannot read.
 */
export async function evidencePictures(path: string, evidence: readonly Evidence[], io: Io): Promise<EvidencePictures> {
  const images = new Map<string, Picture>();
  const states = new Map<string, PictureState>();
  let codecs: JpegCodecs | null = null;
  for (const one of evidence.filter(({ name }) => namedPicture(name))) {
    codecs ??= {
      decoder: await io.installed(CODEC_FILES.decoder),
      encoder: await io.installed(CODEC_FILES.encoder),
    };
    const bytes = images.size < MOST ? await bytesOf(path, one, io) : "many";
    const drawn = typeof bytes === "string" ? bytes : await draw(bytes, codecs);
    if (typeof drawn === "string") states.set(one.sha256, { shown: false, problem: drawn });
    else {
      images.set(one.sha256, drawn.picture);
      states.set(one.sha256, { shown: true, taken: drawn.taken });
    }
  }
  return { images, states };
}

async function bytesOf(path: string, { file, sha256 }: Evidence, io: Io): Promise<Uint8Array | PictureProblem> {
  const at = join(path, file);
  const stat = await io.files.stat(at);
  if (stat?.kind !== "file") return "missing";
  if (stat.size > PICTURE_LIMITS.bytes) return "size";
  const opened = await io.files.open(at, "read");
  const bytes = await opened.readAll().finally(() => opened.close());
  return io.sha256(bytes) === sha256 ? bytes : "changed";
}

async function draw(bytes: Uint8Array, codecs: JpegCodecs) {
  try {
    return await cleanPicture(bytes, codecs);
  } catch (error) {
    if (error instanceof PictureRefused) return error.reason;
    throw error;
  }
}
