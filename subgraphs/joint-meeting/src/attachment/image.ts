import type { AttachmentKind } from '@lianxi/db/joint-meeting';
import sharp, { type Sharp } from 'sharp';

/** What an image may measure, from the rules. */
export interface ImageLimits {
  megapixels: number;
  /** Longest side that is opened, in pixels. */
  side: number;
  /** Longest side that is kept, in pixels. */
  keptSide: number;
}

/** An image written anew: nothing of what its file said besides the picture is left. */
export interface CleanImage {
  bytes: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
  /** What the camera noted, as it came; null when nothing. */
  exif: Buffer | null;
}

/** Why an image is not taken. */
export type ImageFault = 'attachment_too_many_pixels' | 'attachment_broken';

const thumbnailSide = 480;
/** Images decoded at once: one takes up to 200 MB. */
const decodedAtOnce = 2;

// Nothing but the three kinds of images we take is ever decoded, whatever a file says it is.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
sharp.cache(false);

const limit = createGate(decodedAtOnce);

/** Decodes an image and writes it anew, upright and without metadata, with its thumbnail. */
export async function cleanImage(
  kind: AttachmentKind,
  sent: Buffer,
  limits: ImageLimits,
): Promise<CleanImage | { fault: ImageFault }> {
  try {
    const { width, height, exif } = await sharp(sent).metadata();
    const pixels = width * height;
    // Known from the head of the file alone: a bomb is never opened.
    if (pixels > limits.megapixels * 1e6 || Math.max(width, height) > limits.side) {
      return { fault: 'attachment_too_many_pixels' };
    }
    return await limit(() => writeAnew(kind, sent, limits.keptSide, exif ?? null));
  } catch {
    // The library's messages tell of bytes and markers, nothing that helps who took the photo.
    return { fault: 'attachment_broken' };
  }
}

async function writeAnew(
  kind: AttachmentKind,
  sent: Buffer,
  keptSide: number,
  exif: Buffer | null,
): Promise<CleanImage> {
  const upright = sharp(sent, { failOn: 'truncated', sequentialRead: true }).autoOrient();
  const kept = upright.resize(keptSide, keptSide, { fit: 'inside', withoutEnlargement: true });
  const { data, info } = await inKind(kept, kind).toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(data)
    .resize(thumbnailSide, thumbnailSide, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
  return { bytes: data, thumbnail, width: info.width, height: info.height, exif };
}

function inKind(image: Sharp, kind: AttachmentKind): Sharp {
  if (kind === 'PNG') return image.png({ compressionLevel: 8 });
  return kind === 'WEBP' ? image.webp({ quality: 85 }) : image.jpeg({ quality: 85 });
}

/** Lets so many work at once; the others wait their turn. */
function createGate(most: number) {
  let working = 0;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (working >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else working += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) working -= 1;
      else next();
    }
  };
}
