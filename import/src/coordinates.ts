import { type Parsed, refused, understood } from './parsed.ts';
import { halfWidth } from './plain-text.ts';

/** A place on earth in degrees. */
export interface Coordinates {
  longitude: number;
  latitude: number;
}

// Within China the two ranges do not meet, so their order need not be told.
const isLongitude = (degrees: number) => degrees >= 73 && degrees <= 136;
const isLatitude = (degrees: number) => degrees >= 3 && degrees <= 54;

/** Reads both from one cell, in either order, such as `111.14,37.52` or `N37.52 E111.14`. */
export function coordinatesOf(text: string): Parsed<Coordinates> {
  const parts = halfWidth(text)
    .replaceAll(/[()[\]]/g, '')
    .split(/\s*[,;、|/]\s*|\s+(?=[\dNEne东北])/)
    .filter((part) => part !== '');
  const [one, other] = parts.map(degreesOf);
  if (parts.length !== 2 || typeof one !== 'number' || typeof other !== 'number') {
    return refused('not_coordinates');
  }
  return isLongitude(one) ? pair(one, other) : pair(other, one);
}

/** Reads one of the two from a cell of its own. */
export function degrees(text: string): Parsed<number> {
  const value = degreesOf(halfWidth(text));
  return value === null ? refused('not_coordinates') : understood(value);
}

/** Puts the two of one row together, even where the columns were swapped. */
export function pairOf(one: number, other: number): Parsed<Coordinates> {
  return isLongitude(one) ? pair(one, other) : pair(other, one);
}

function pair(longitude: number, latitude: number): Parsed<Coordinates> {
  return isLongitude(longitude) && isLatitude(latitude)
    ? understood({ longitude, latitude })
    : refused('not_coordinates');
}

const decimalDegrees = /^[NE]?\s*(\d{1,3}(?:\.\d+)?)\s*°?\s*[NE]?$/i;
// Degrees, minutes and seconds, with the many signs that stand for the last two.
const sexagesimal =
  /^[NE]?\s*(\d{1,3})\s*[°度]\s*(\d{1,2})\s*['′’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|''|′′)?)?\s*[NE]?$/i;

function degreesOf(text: string): number | null {
  const plain = text.replace(/^(?:东经|北纬|经度|纬度|lng|lon|lat)[::]?/i, '').trim();
  const simple = decimalDegrees.exec(plain);
  if (simple !== null) return Number(simple[1]);
  const parts = sexagesimal.exec(plain);
  if (parts === null) return null;
  const [, whole, minutes, seconds = '0'] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3_600;
  return Math.round(value * 1e6) / 1e6;
}
