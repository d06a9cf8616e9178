/** Steps of a JSON pointer (RFC 6901) such as `/properties/a~1b`. */
export function parsePointer(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A JSON pointer with further steps. */
export function appendPointer(pointer: string, ...steps: readonly (string | number)[]): string {
  return pointer + steps.map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Percent-decodes the fragment of a URI; one that is encoded wrongly stays as it is. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
