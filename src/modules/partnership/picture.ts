/** A picture as it may be kept and shown: its kind told by its contents, and nothing in it but the picture. */
export type Picture = { media_type: "image/png" | "image/jpeg" | "image/webp"; bytes: Uint8Array };

/**
 * Reads a PNG, JPEG or WebP file by its contents, whatever its name says. What cameras write into pictures about place,
 * time and owner is left out, and so is anything behind the picture's end. Null for anything else, also for a file cut short.
 */
export function readPicture(bytes: Uint8Array): Picture | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPng(buffer) ?? readJpeg(buffer) ?? readWebp(buffer);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_LEFT_OUT = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

function readPng(file: Buffer): Picture | null {
  if (!file.subarray(0, 8).equals(PNG)) return null;
  const kept: Buffer[] = [PNG];
  for (let at = 8, isFirst = true; at + 12 <= file.length; isFirst = false) {
    const end = at + 12 + file.readUInt32BE(at);
    const kind = file.toString("latin1", at + 4, at + 8);
    if (end > file.length || (isFirst && kind !== "IHDR")) return null;
    if (!PNG_LEFT_OUT.has(kind)) kept.push(file.subarray(at, end));
    if (kind === "IEND") return { media_type: "image/png", bytes: Buffer.concat(kept) };
    at = end;
  }
  return null;
}

/** Segments of a JPEG that say how it is drawn: tables, frames, scans, and the two that name its colours. */
const isJpegDrawing = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xdf) || marker === 0xe0 || marker === 0xe2 || marker === 0xee;

function readJpeg(file: Buffer): Picture | null {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return null;
  const kept: Buffer[] = [file.subarray(0, 2)];
  for (let at = 2; at + 4 <= file.length; ) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker < 0xc0 || marker === 0xd9) return null;
    if (marker === 0xda) {
      const end = file.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (end < at) return null;
      return { media_type: "image/jpeg", bytes: Buffer.concat([...kept, file.subarray(at, end + 2)]) };
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length) return null;
    if (isJpegDrawing(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  return null;
}

const WEBP_LEFT_OUT = new Set(["EXIF", "XMP "]);
/** The bits of a WebP's header that announce Exif and XMP. */
const WEBP_ANNOUNCED = 0b0000_1100;

function readWebp(file: Buffer): Picture | null {
  const isWebp = file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP";
  if (file.length < 20 || !isWebp) return null;
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length) return null;
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const size = file.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (next > end) return null;
    const kind = file.toString("latin1", at, at + 4);
    const chunk = Buffer.from(file.subarray(at, next));
    if (kind === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~WEBP_ANNOUNCED;
    if (!WEBP_LEFT_OUT.has(kind)) kept.push(chunk);
    at = next;
  }
  if (!kept.some((chunk) => /^VP8[ L]/.test(chunk.toString("latin1", 0, 4)))) return null;
  const body = Buffer.concat(kept);
  const header = Buffer.alloc(12);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(body.length + 4, 4);
  header.write("WEBP", 8, "latin1");
  return { media_type: "image/webp", bytes: Buffer.concat([header, body]) };
}
