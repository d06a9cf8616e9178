/** Degrees in WGS 84. */
export interface Coordinates {
  /** @minimum -90 @maximum 90 */
  latitude: number;
  /** @minimum -180 @maximum 180 */
  longitude: number;
}

export type BoundingBox = readonly [southWest: Coordinates, northEast: Coordinates];
