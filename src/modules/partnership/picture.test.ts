import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPicture } from "./picture.ts";

const pngChunk = (kind: string, data: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
};
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = pngChunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pixels = pngChunk("IDAT", deflateSync(Buffer.from([0, 255])));
const end = pngChunk("IEND", Buffer.alloc(0));
const place = pngChunk("eXIf", Buffer.from("GPS 52.1 -3.2"));
const png = Buffer.concat([signature, header, place, pixels, end]);

const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from("JFIF\0")),
  segment(0xe1, Buffer.from("Exif\0\0GPS 52.1 -3.2")),
  segment(0xfe, Buffer.from("a comment")),
  segment(0xdb, Buffer.alloc(65)),
  segment(0xc0, Buffer.alloc(9)),
  segment(0xda, Buffer.alloc(6)),
  Buffer.from([1, 2, 3, 0xff, 0, 4]),
  Buffer.from([0xff, 0xd9]),
]);

const webpChunk = (kind: string, data: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(kind, "latin1"), size, data, Buffer.alloc(data.length % 2)]);
};
const riff = (...chunks: Buffer[]) => {
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF", "latin1"), size, body]);
};
const webp = riff(
  webpChunk("VP8X", Buffer.from([0b0000_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  webpChunk("VP8L", Buffer.from([0x2f, 1, 2])),
  webpChunk("EXIF", Buffer.from("GPS 52.1 -3.2")),
);

describe("a logo", () => {
  test.each([
    ["image/png", png],
    ["image/jpeg", jpeg],
    ["image/webp", webp],
  ])("is told by its contents: %s", (media_type, file) => {
    expect(readPicture(file)?.media_type).toBe(media_type);
  });

  test.each([
    ["PNG", png],
    ["JPEG", jpeg],
    ["WebP", webp],
  ])("in %s loses what the camera wrote about place and time", (_, file) => {
    const kept = Buffer.from(readPicture(file)?.bytes ?? []).toString("latin1");
    expect(file.toString("latin1")).toContain("GPS");
    expect(kept).not.toContain("GPS");
    expect(kept.length).toBeGreaterThan(30);
    expect(readPicture(Buffer.from(kept, "latin1"))?.bytes).toEqual(Buffer.from(kept, "latin1"));
  });

  test("loses whatever hides behind its end", () => {
    const hidden = Buffer.from("<script>alert(1)</script>");
    for (const file of [png, webp])
      expect(Buffer.from(readPicture(Buffer.concat([file, hidden]))?.bytes ?? []).includes(hidden)).toBe(false);
    expect(Buffer.from(readPicture(Buffer.concat([jpeg, hidden]))?.bytes ?? []).includes(hidden)).toBe(false);
  });

  test("says in its own header that nothing was left in", () => {
    const flags = Buffer.from(readPicture(webp)?.bytes ?? [])[20] ?? 255;
    expect(flags & 0b0000_1100).toBe(0);
  });

  test.each([
    ["a drawing in SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a page", Buffer.from("<!doctype html><p>Hello")],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1")],
    ["nothing", Buffer.alloc(0)],
    ["a name only", signature],
    ["a WebP without a picture", riff(webpChunk("EXIF", Buffer.from("x")))],
    ["a PNG that begins with something else", Buffer.concat([signature, place, header, end])],
  ])("is not %s", (_, file) => {
    expect(readPicture(file)).toBeNull();
  });

  test("cut short anywhere is refused, and never breaks the reader", () => {
    for (const file of [png, jpeg, webp])
      for (let length = 0; length < file.length; length++)
        expect(readPicture(file.subarray(0, length)), `${length} of ${file.length}`).toBeNull();
  });

  test("of any bytes at all is read or refused, without fail", () => {
    fc.assert(
      fc.property(fc.constantFrom(png, jpeg, webp), fc.nat({ max: 120 }), fc.nat({ max: 255 }), (file, at, byte) => {
        const broken = Buffer.from(file);
        broken[at % broken.length] = byte;
        readPicture(broken);
      }),
    );
  });
});
