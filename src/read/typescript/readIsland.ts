import { isQuote } from '../documents/characterCodes';
import { BACKSLASH, decodeText } from '../documents/decodeText';
import { isDataName, placeInList, placeInProperty, type FieldPlace } from '../documents/fieldPlace';
import { TAPE } from './dataWalk';
import { placeIn, type LiteralCollector } from './literalCollector';

/**
 * Makes fields of what a tape tells of a list or object, as they are made of the tree that it would parse to.
 * @param options.from where on the tape it begins
 * @param options.outer the record of the object that the island is a property of, or -1
 */
export function readIsland(
  tape: readonly number[],
  collector: LiteralCollector,
  options: {
    readonly from: number;
    readonly place: FieldPlace;
    readonly record: number;
    readonly outer: number;
  },
): void {
  const { from, place, record, outer } = options;
  new TapeReader(tape, collector, from).readValue(place, record, outer);
}

class TapeReader {
  constructor(
    private readonly tape: readonly number[],
    private readonly collector: LiteralCollector,
    private at: number,
  ) {}

  readValue(place: FieldPlace, record: number, outer = -1): void {
    switch (this.take()) {
      case TAPE.object:
        this.readObject(place, this.collector.openRecord(outer));
        break;
      case TAPE.list:
        this.readList(place, record);
        break;
      case TAPE.call:
        this.readCall(place, record);
        break;
      case TAPE.text:
        this.collector.addQuoted({ place, record, start: this.take() + 1, end: this.take() - 1 });
        break;
      case TAPE.number:
        this.collector.addNumber({ place, record, start: this.take(), end: this.take() });
    }
  }

  private take(): number {
    const number = this.tape[this.at] ?? TAPE.end;
    this.at += 1;
    return number;
  }

  private readList(place: FieldPlace, record: number): void {
    for (let index = 0; !this.ends(); index += 1) {
      const isRow = this.tape[this.at] === TAPE.list;
      this.readValue(placeInList(place, index), isRow ? this.collector.openRecord() : record);
    }
  }

  private readCall(place: FieldPlace, record: number): void {
    const inner = placeIn(place, this.collector.text.slice(this.take(), this.take()));
    while (!this.ends()) this.readValue(inner, record);
  }

  private readObject(place: FieldPlace, record: number): void {
    let index = 0;
    while (!this.ends()) {
      const kind = this.tape[this.at];
      if (kind === TAPE.name) this.readProperty(place, record, index);
      else if (kind === TAPE.element) this.readElement();
      // What is spread belongs to the element before it.
      else this.readValue(place, record);
      if (kind === TAPE.name || kind === TAPE.element) index += 1;
    }
  }

  private readProperty(outerPlace: FieldPlace, record: number, index: number): void {
    this.at += 1;
    const [from, start, end] = [this.take(), this.take(), this.take()];
    const { text } = this.collector;
    if (!isQuote(text.charCodeAt(start))) {
      this.addComments(from, start);
      this.readValue(placeIn(outerPlace, text.slice(start, end)), record, record);
      return;
    }
    const range = { start: start + 1, end: end - 1 };
    const name = decodeText(text, range, BACKSLASH).value;
    if (isDataName(name)) {
      const place = placeInProperty(outerPlace, name, index);
      this.collector.addQuoted({ place, record, ...range });
      this.readValue(place, record, record);
    } else {
      this.addComments(from, start);
      this.readValue(placeIn(outerPlace, name), record, record);
    }
  }

  private readElement(): void {
    this.at += 1;
    this.addComments(this.take(), this.take());
  }

  private addComments(from: number, to: number): void {
    if (to > from) this.collector.addComments(from, to);
  }

  private ends(): boolean {
    if (this.tape[this.at] !== TAPE.end) return false;
    this.at += 1;
    return true;
  }
}
