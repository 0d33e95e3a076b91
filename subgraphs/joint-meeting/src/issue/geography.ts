/** A point on the earth (WGS 84), in degrees. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** Bounds in degrees. */
export interface GeoBox {
  south: number;
  north: number;
  west: number;
  east: number;
}

const earthRadiusMetres = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (radian: number) => (radian * 180) / Math.PI;

/** Metres between two points as the crow flies. */
export function metresBetween(one: GeoPoint, other: GeoPoint): number {
  const height = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const width = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const cosines = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * earthRadiusMetres * Math.asin(Math.sqrt(Math.min(1, height + cosines * width)));
}

/** The smallest box that holds every point within so many metres, away from the poles. */
export function boxAround({ latitude, longitude }: GeoPoint, metres: number): GeoBox {
  const up = degrees(metres / earthRadiusMetres);
  // Meridians draw together towards the poles; the box is wide enough at its narrow end.
  const aside = up / Math.cos(radians(Math.min(89, Math.abs(latitude) + up)));
  return {
    south: latitude - up,
    north: latitude + up,
    west: longitude - aside,
    east: longitude + aside,
  };
}
