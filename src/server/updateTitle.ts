/** Types that are longer are not named. */
const LONG = 40;

/** What updating a fixture of a type is called. */
export function updateTitle(type: string): string {
  return `Update Fixture to Match ${type === '' || type.length > LONG ? 'Its Type' : type}`;
}
