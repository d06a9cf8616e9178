const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';
const LENGTH = 9;

/** The geohash of a place, nine characters: longitude and latitude halved in turns, five bits a character. Pure. */
export function writeGeohash(latitude: number, longitude: number): string {
  const ranges = [
    { low: -180, high: 180, value: longitude },
    { low: -90, high: 90, value: latitude },
  ] as const;
  const bounds = ranges.map(({ low, high }) => [low, high] as [number, number]);
  let hash = '';
  for (let position = 0; position < LENGTH; position += 1) {
    let code = 0;
    for (let bit = 0; bit < 5; bit += 1) {
      const axis = (position * 5 + bit) % 2 === 0 ? 0 : 1;
      const range = bounds[axis] as [number, number];
      const middle = (range[0] + range[1]) / 2;
      const isUpper = ranges[axis].value >= middle;
      code = code * 2 + (isUpper ? 1 : 0);
      range[isUpper ? 0 : 1] = middle;
    }
    hash += ALPHABET.charAt(code);
  }
  return hash;
}
