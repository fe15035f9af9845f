/** Red, green, blue and opacity of each pixel, from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The picture with its longer edge at most `edge`: each new pixel is the mean of those it stands for. Whole numbers only. */
export function shrunk(pixels: Pixels, edge: number): Pixels {
  const longer = Math.max(pixels.width, pixels.height);
  if (longer <= edge) return pixels;
  const width = Math.max(1, Math.round((pixels.width * edge) / longer));
  const height = Math.max(1, Math.round((pixels.height * edge) / longer));
  const data = new Uint8ClampedArray(width * height * 4);
  const columns = bounds(pixels.width, width);
  const rows = bounds(pixels.height, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      mean(pixels, columns[x] ?? 0, columns[x + 1] ?? 0, rows[y] ?? 0, rows[y + 1] ?? 0, data, to);
    }
  }
  return { width, height, data };
}

/** Where each of `parts` begins among `whole`, and where the last one ends. */
const bounds = (whole: number, parts: number): readonly number[] =>
  Array.from({ length: parts + 1 }, (_, at) => Math.floor((at * whole) / parts));

function mean(
  { width, data }: Pixels,
  left: number,
  right: number,
  top: number,
  bottom: number,
  out: Uint8ClampedArray,
  to: number,
): void {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
      opacity += data[at + 3] ?? 0;
    }
  }
  const count = Math.max(1, (right - left) * (bottom - top));
  const half = count >> 1;
  out[to] = Math.floor((red + half) / count);
  out[to + 1] = Math.floor((green + half) / count);
  out[to + 2] = Math.floor((blue + half) / count);
  out[to + 3] = Math.floor((opacity + half) / count);
}

/**
 * The picture turned as EXIF `orientation` (1–8) says it has to be, to stand upright. 5 to 8 change width and height.
 */
export function upright(pixels: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return pixels;
  const across = orientation >= 5;
  const width = across ? pixels.height : pixels.width;
  const height = across ? pixels.width : pixels.height;
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, pixels.width * pixels.height);
  const to = new Uint32Array(width * height);
  const [right, bottom] = [pixels.width - 1, pixels.height - 1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = sourceOf(orientation, x, y, right, bottom);
      to[y * width + x] = from[row * pixels.width + column] ?? 0;
    }
  }
  return { width, height, data: new Uint8ClampedArray(to.buffer) };
}

/** Which pixel of the stored picture stands at x, y of the upright one (CIPA DC-008, orientation). */
function sourceOf(orientation: number, x: number, y: number, right: number, bottom: number): readonly [number, number] {
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    default:
      return [right - y, x];
  }
}

/** On white paper: what shows through is white. Alters `pixels`. */
export function onWhite(pixels: Pixels): Pixels {
  const { data } = pixels;
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 255;
    if (opacity === 255) continue;
    for (const channel of [at, at + 1, at + 2])
      data[channel] = Math.floor(((data[channel] ?? 0) * opacity + 255 * (255 - opacity) + 127) / 255);
    data[at + 3] = 255;
  }
  return pixels;
}
