import type { Notes } from './form';

/** What notes say on a shape. */
export function describeNotes(notes: Notes): {
  readonly docs?: string;
  readonly examples?: readonly unknown[];
  readonly defaultValue?: { readonly value: unknown };
} {
  const docs = [notes.title, notes.description].filter(text => text !== undefined).join('\n\n');
  return {
    ...(docs !== '' && { docs }),
    ...(notes.examples !== undefined && { examples: notes.examples }),
    ...(notes.defaultValue !== undefined && { defaultValue: notes.defaultValue }),
  };
}
