/** What a value is: somebody's, of a reserved range, or about nobody. */
export type Truth = 'personal' | 'reserved' | 'other';

/** How a reader gets to know what it is: by its name, by its form and its neighbours, or by the words around it. */
export type Context = 'named' | 'neutral' | 'free';

/** A stretch of a document and the truth about it. Offsets are UTF-16 code units. */
export interface Label {
  /** Id of a kind of personal data, or what else it is. */
  readonly kind: string;
  readonly truth: Truth;
  readonly context: Context;
  readonly start: number;
  readonly end: number;
}

/** A document whose every stretch of interest is labelled; whatever else is in it is about nobody. */
export interface LabelledDocument {
  /** Says where it comes from; unique. */
  readonly id: string;
  readonly path: string;
  readonly language: string;
  /** Which of {@link FORMATS} or hand-written. */
  readonly format: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

// Of the private use area: no value and no format has them, and no writer escapes them.
const [START, MIDDLE, END, BARE, BARE_END] = ['\uE000', '\uE001', '\uE002', '\uE003', '\uE004'];

/** Labels values while a document is written: a mark goes through any writer and is taken out at the end. */
export class Marks {
  private readonly known: Omit<Label, 'start' | 'end'>[] = [];

  mark(value: string, label: Omit<Label, 'start' | 'end'>): string {
    this.known.push(label);
    return `${START}${this.known.length - 1}${MIDDLE}${value}${END}`;
  }

  /** The text without marks, and where they were. */
  extract(marked: string): { readonly text: string; readonly labels: readonly Label[] } {
    const labels: Label[] = [];
    let text = '';
    for (const part of unquote(marked).split(START)) {
      const middle = part.indexOf(MIDDLE);
      const end = part.indexOf(END);
      if (middle < 0) {
        text += part;
        continue;
      }
      const value = part.slice(middle + 1, end);
      const known = this.known[Number(part.slice(0, middle))]!;
      labels.push({ ...known, start: text.length, end: text.length + value.length });
      text += value + part.slice(end + 1);
    }
    return { text, labels };
  }
}

/** Marks what a writer must not quote: a number. */
export const bare = (value: string): string => BARE + value + BARE_END;

export const isBare = (value: string): boolean => value.startsWith(BARE);

const unquote = (text: string): string =>
  text.replace(
    new RegExp(`["']${BARE}([^${BARE_END}]*)${BARE_END}["']|${BARE}([^${BARE_END}]*)${BARE_END}`, 'g'),
    '$1$2',
  );
