import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPicture } from "../../../src/render/pictures/clean-picture.ts";
import { decodeJpeg, encodeJpeg } from "../../../src/render/pictures/jpeg-codec.ts";
import { PICTURE_LIMITS } from "../../../src/render/pictures/picture-limits.ts";
import { PictureRefused } from "../../../src/render/pictures/picture-refusal.ts";
import { shrunk, upright } from "../../../src/render/pictures/pixels.ts";
import { decodePng } from "../../../src/render/pictures/png-codec.ts";
import {
  CODECS,
  chunk,
  exifSegment,
  photograph,
  pngOf,
  quarters,
  rawPng,
  SECRETS,
  seen,
  segment,
} from "../../helpers/pictures.ts";

const drawn = (bytes: Uint8Array) => (bytes[0] === 0xff ? decodeJpeg(bytes, CODECS) : decodePng(bytes));
const clean = (bytes: Uint8Array) => cleanPicture(bytes, CODECS);
/** The reason, or what came out. */
const refusal = async (bytes: Uint8Array) => {
  try {
    await clean(bytes);
    return "shown";
  } catch (error) {
    return error instanceof PictureRefused ? error.reason : error;
  }
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("a picture in a document", () => {
  it("stands upright, whichever way the camera was held", async () => {
    // Where each quarter of the stored picture RG/BY goes, by the eight orientations of EXIF.
    const wanted = ["RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"];
    for (const [at, quarter] of wanted.entries()) {
      const { picture } = await clean(await photograph(quarters(64, 32), at + 1));
      expect([at + 1, seen(await drawn(picture.bytes))]).toEqual([at + 1, quarter]);
      expect([picture.width, picture.height]).toEqual(at < 4 ? [64, 32] : [32, 64]);
    }
  });

  it("holds nothing of camera, place, thumbnail, remarks and what follows its end", async () => {
    const tail = Buffer.from("PK\x03\x04 <script>alert(1)</script> GPS-PLANTED", "latin1");
    const photo = Buffer.concat([await photograph(quarters(80, 60), 6), tail]);
    for (const secret of SECRETS) expect(text(photo)).toContain(Buffer.from(secret).toString("latin1"));
    const { picture, taken } = await clean(photo);
    for (const secret of [...SECRETS, "Exif", "script"])
      expect(text(picture.bytes)).not.toContain(Buffer.from(secret).toString("latin1"));
    expect(taken).toBe("2024-01-12 15:30");
    const png = pngOf(quarters(40, 30));
    const spoken = [chunk("tEXt", Buffer.from("Comment\0GPS-PLANTED")), chunk("eXIf", exifSegment(3).subarray(10))];
    const { picture: other } = await clean(Buffer.concat([png.subarray(0, 33), ...spoken, png.subarray(33), tail]));
    expect(text(other.bytes)).not.toMatch(/GPS-PLANTED|SecretCam|tEXt|eXIf|script/);
    expect(seen(await drawn(other.bytes))).toBe("YBGR");
  });

  it("is made of pixels alone: the same ones give the same bytes", async () => {
    const [one, other] = [
      await photograph(quarters(50, 50), 1),
      await photograph(quarters(50, 50), 1, "2023:05:06 07:08:09"),
    ];
    const [first, second] = [await clean(one), await clean(other)];
    expect(second.picture).toEqual(first.picture);
    expect(second.taken).toBe("2023-05-06 07:08");
  });

  it("is made smaller, keeping its shape; a small one stays as large as it is", async () => {
    const { picture } = await clean(await photograph(quarters(2400, 1000), 8));
    expect([picture.width, picture.height]).toEqual([667, 1600]);
    expect(seen(await drawn(picture.bytes))).toBe("GYRB");
    const small = await clean(pngOf(quarters(7, 5)));
    expect([small.picture.width, small.picture.height, small.picture.type]).toEqual([7, 5, "png"]);
  });

  it("is judged by its content, not by its name; what shows through is white", async () => {
    const glass = quarters(20, 20);
    for (let at = 3; at < glass.data.length; at += 4) glass.data[at] = 0;
    const { picture } = await clean(pngOf(glass));
    expect(new Set((await drawn(picture.bytes)).data)).toEqual(new Set([255]));
  });

  it("may be grey or have few colours", async () => {
    const bits = rawPng(9, 2, 1, 0, Buffer.from([0, 0b10101010, 0b10000000, 0, 0b01010101, 0]));
    const { picture } = await clean(bits);
    const { data } = await drawn(picture.bytes);
    expect([data[0], data[4], data[9 * 4], data[10 * 4]]).toEqual([255, 0, 0, 255]);
    const palette = chunk("PLTE", Buffer.from([220, 30, 30, 30, 170, 60]));
    const two = rawPng(2, 1, 8, 3, Buffer.from([0, 0, 1]), [palette]);
    expect((await drawn((await clean(two)).picture.bytes)).data.slice(0, 8)).toEqual(
      new Uint8ClampedArray([220, 30, 30, 255, 30, 170, 60, 255]),
    );
    const deep = rawPng(1, 1, 16, 2, Buffer.from([0, 255, 255, 128, 0, 0, 0]));
    expect([...(await drawn((await clean(deep)).picture.bytes)).data]).toEqual([255, 128, 0, 255]);
  });
});

describe("a file that is no picture, or a bad one", () => {
  it("is refused with the reason, and nothing is drawn", async () => {
    const good = await photograph(quarters(64, 48), 1);
    const png = pngOf(quarters(64, 48));
    const cmyk = Buffer.from(good);
    const frame = cmyk.indexOf(Buffer.from([0xff, 0xc0]));
    cmyk.writeUInt8(4, frame + 9);
    const wide = Buffer.from(good);
    wide.writeUInt16BE(65535, frame + 5);
    wide.writeUInt16BE(65535, frame + 7);
    const twice = Buffer.concat([good.subarray(0, frame), good.subarray(frame, frame + 19), good.subarray(frame)]);
    const scan = Buffer.from(good).indexOf(Buffer.from([0xff, 0xda]));
    const scans = Buffer.concat([
      good.subarray(0, -2),
      ...Array.from({ length: 500 }, () => good.subarray(scan, -2)),
      good.subarray(-2),
    ]);
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ["nothing", new Uint8Array(), "type"],
      ["a page", Buffer.from("<html><script>alert(1)</script>"), "type"],
      ["a drawing that may run", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "type"],
      ["an animation", Buffer.from("GIF89a\x01\0\x01\0"), "format"],
      ["a phone's own kind", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "format"],
      ["WebP", Buffer.from("RIFF\x10\0\0\0WEBPVP8 "), "format"],
      ["a head alone", good.subarray(0, 300), "damaged"],
      ["half of it", good.subarray(0, good.length >> 1), "damaged"],
      ["without its end", good.subarray(0, -2), "damaged"],
      ["only the beginning mark", Buffer.from([0xff, 0xd8, 0xff]), "damaged"],
      ["for a printing press", cmyk, "colours"],
      ["a bomb of pixels", wide, "pixels"],
      ["two frames", twice, "damaged"],
      ["scans without end", scans, "damaged"],
      ["a lossless JPEG", Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xc3, new Uint8Array(15))]), "format"],
      ["half a PNG", png.subarray(0, png.length >> 1), "damaged"],
      ["a PNG bomb of pixels", rawPng(60000, 60000, 8, 6, new Uint8Array(10)), "pixels"],
      ["a PNG that inflates without end", rawPng(8, 8, 8, 2, new Uint8Array(64 * 1024 * 1024)), "damaged"],
      ["a PNG whose rows are missing", rawPng(64, 64, 8, 2, new Uint8Array(100)), "damaged"],
      ["a PNG of no colour there is", rawPng(8, 8, 8, 5, new Uint8Array(200)), "damaged"],
    ];
    for (const [name, bytes, reason] of cases) expect([name, await refusal(bytes)]).toEqual([name, reason]);
  });

  it("is too large beyond the limit, before anybody looks into it", async () => {
    expect(await refusal(new Uint8Array(PICTURE_LIMITS.bytes + 1))).toBe("size");
  });

  it("never ends in anything but a picture or a reason, whatever bytes are changed", async () => {
    const sources = [await photograph(quarters(24, 24), 6), pngOf(quarters(24, 24))];
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), changes, fc.nat(), async (source, bytes, cut) => {
        const mutant = Buffer.from(source);
        for (const [at, value] of bytes) mutant[at % mutant.length] = value;
        const said = await refusal(cut % 3 === 0 ? mutant.subarray(0, cut % mutant.length) : mutant);
        expect(typeof said).toBe("string");
      }),
      { numRuns: 150 },
    );
  });
});

describe("pixels", () => {
  it("are the means of those they stand for", () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 100, 0, 0, 255, 0, 50, 0, 255, 0, 0, 201, 255]);
    expect([...shrunk({ width: 2, height: 2, data }, 1).data]).toEqual([25, 13, 50, 255]);
  });

  it("turned and turned back are the same", () => {
    const back = [1, 2, 3, 4, 5, 8, 7, 6];
    const picture = quarters(6, 4);
    for (const [at, other] of back.entries())
      expect(upright(upright(picture, at + 1), other).data).toEqual(picture.data);
  });

  it("of a photograph stay what they are through the codec, nearly", async () => {
    expect(seen(await decodeJpeg(await encodeJpeg(quarters(90, 70), CODECS), CODECS))).toBe("RGBY");
  });
});
