/**
 * A pattern for values of some form inside any text: not within a longer word or number, a path or a decimal. The form
 * must match in linear time: its repetitions are bounded or cannot overlap.
 */
export function inText(form: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w/-]|\\d\\.)(?:${form})(?![\\w-]|\\.\\d)`, `g${flags}`);
}
