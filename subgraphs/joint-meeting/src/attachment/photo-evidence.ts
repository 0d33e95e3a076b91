import readExif from 'exif-reader';

/** When and where a photo was taken, as the camera says; each null when it does not. */
export interface PhotoEvidence {
  takenAt: Date | null;
  place: { latitude: number; longitude: number } | null;
}

const nothing: PhotoEvidence = { takenAt: null, place: null };
const chinaOffsetMs = 8 * 3_600_000;

/** Reads time and place from what a camera noted in a photo. */
export function readPhotoEvidence(exif: Buffer | null): PhotoEvidence {
  if (exif === null) return nothing;
  try {
    const { Photo: photo, GPSInfo: gps } = readExif(exif);
    const place = {
      latitude: degreesOf(gps?.GPSLatitude, gps?.GPSLatitudeRef === 'S', 90),
      longitude: degreesOf(gps?.GPSLongitude, gps?.GPSLongitudeRef === 'W', 180),
    };
    return {
      takenAt: momentOf(photo?.DateTimeOriginal, photo?.OffsetTimeOriginal),
      place:
        place.latitude === null || place.longitude === null
          ? null
          : { latitude: place.latitude, longitude: place.longitude },
    };
  } catch {
    // A camera's notes that cannot be read are no notes; the photo itself is good.
    return nothing;
  }
}

/** Cameras note the time of the wall: China's, where they do not say which. */
function momentOf(wall: unknown, offset: unknown): Date | null {
  if (!(wall instanceof Date) || Number.isNaN(wall.getTime())) return null;
  const [, sign, hours, minutes] =
    /^([+-])(\d\d):(\d\d)/.exec(typeof offset === 'string' ? offset : '') ?? [];
  const offsetMs =
    hours === undefined
      ? chinaOffsetMs
      : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(wall.getTime() - offsetMs);
}

function degreesOf(parts: unknown, isNegative: boolean, most: number): number | null {
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [degrees, minutes, seconds] = parts.map(Number);
  const value = (degrees ?? NaN) + (minutes ?? NaN) / 60 + (seconds ?? NaN) / 3_600;
  if (!(value >= 0 && value <= most)) return null;
  return isNegative ? -value : value;
}
