import type { DocumentField } from '../engine/privacy/documentField';
import type { Synthesizer } from '../engine/privacy/replace/synthesizer';
import { withoutAccents } from '../engine/privacy/replace/writtenLike';
import { applyEdits, EditedPlaces, type Edit } from './replace/edit';
import { KnownValues } from './replace/knownValues';
import { makeEdit } from './replace/makeEdit';
import { findOtherPlaces } from './replace/otherPlaces';
import { Stretches } from './replace/stretches';
import { findSafeEdits, type EditedDocument } from './replace/safeEdits';
import { LineIndex } from './scan/lineIndex';
import type { ScanFinding, ScannedDocument } from './scan/scannedDocument';
import { locateFindings, type LocatedFinding, type LocatedScan, type ScanTextOptions } from './scan/scanText';

/** How personal data in a text is replaced. */
export interface ReplaceTextOptions {
  readonly synthesizer: Synthesizer;
  readonly options?: ScanTextOptions;
  /** Which findings; all by default. Asked with places in the text as it was. */
  readonly accept?: (finding: ScanFinding) => boolean;
  /**
   * Tells the 0-based lines on which values are replaced as well that no scan reports but that go along: user names
   * made from a replaced name, an address in a longer text. All lines by default, none where findings are chosen.
   */
  readonly isAlongside?: (line: number) => boolean;
  /** Values that were replaced in other texts; gathers those of this one. */
  readonly known?: KnownValues;
  /** Whether the text's encoding has all characters of a text; all of them by default. */
  readonly canWrite?: (text: string) => boolean;
}

/** An edit of a text. Offsets are UTF-16 code units of the text before. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Id of the kind: `us-ssn`. */
  readonly kind: string;
  /** The replaced value. */
  readonly masked: string;
}

/** A finding that stays, and why. */
export interface KeptFinding {
  readonly finding: ScanFinding;
  /** A clause that a person understands; never holds the value. */
  readonly reason: string;
}

/** What becomes of a text. */
export interface ReplacedText {
  /** In order, without overlaps. */
  readonly replacements: readonly Replacement[];
  readonly kept: readonly KeptFinding[];
  readonly notices: ScannedDocument['notices'];
}

/** Rounds of replacing and looking again: names need at most one more after the values that decided about them. */
const ROUNDS = 4;

/**
 * Works out how to replace personal data in a text so that a scan of the result finds none of what was accepted, and
 * the document stays the same but for these values. What cannot be replaced so is kept, with a reason.
 * @param path tells the format by its name; nothing is read from the disk
 */
export function replaceText(text: string, path: string, request: ReplaceTextOptions): ReplacedText {
  const job = new ReplaceJob(text, path, request);
  return job.run();
}

const WHY_NOT = {
  noValue: 'no synthetic value of its kind fits its place; write one by hand',
  noWriting: 'a synthetic value cannot be written safely where it stands; write one by hand',
  stillReal: 'what would replace it would be reported as well; write a value by hand',
} as const;

class ReplaceJob {
  private readonly document: EditedDocument;
  private readonly notices: ScannedDocument['notices'];
  private readonly lines: LineIndex;
  private readonly kept = new Map<number, KeptFinding>();
  private edits: readonly Edit[] = [];
  private readonly first: LocatedScan;

  constructor(
    private readonly text: string,
    private readonly path: string,
    private readonly request: ReplaceTextOptions,
  ) {
    this.first = this.locate(text);
    const { document } = this.first;
    this.document = { text, path, kind: document.kind, fields: [...document.fields] };
    this.notices = document.notices;
    this.lines = new LineIndex(text);
  }

  run(): ReplacedText {
    this.addFindings(this.first.located.filter(({ shown }) => this.isAccepted(shown)));
    for (let round = 0; round < ROUNDS && this.edits.length > 0; round += 1)
      if (!this.lookAgain(round)) break;
    this.addOthers();
    const kept = [...this.kept.values()].sort((one, other) => one.finding.start - other.finding.start);
    const replacements = this.edits.map(({ start, end, newText, kind, masked }) => ({
      start,
      end,
      newText,
      kind,
      masked,
    }));
    return { replacements, kept, notices: this.notices };
  }

  /** What stands in base64 cannot be edited by itself: it is looked at apart. */
  private locate(text: string): LocatedScan {
    return locateFindings(text, this.path, { ...this.request.options, isEncodedRead: false });
  }

  /** Lets what stands in base64 be replaced with the places of known values. */
  private addEncoded(known: KnownValues): readonly ScanFinding[] {
    const { located } = locateFindings(this.text, this.path, this.request.options);
    const encoded = located.filter(
      ({ shown, finding }) => finding.field.quoting === 'base64' && this.isAccepted(shown),
    );
    for (const { shown, finding } of encoded) {
      const { kind, field } = finding;
      const newValue = this.request.synthesizer.replace({ kind, value: shown.value, field, isAlone: false });
      if (newValue !== undefined) known.add(shown.value, { newValue, kind: kind.id, masked: shown.masked });
    }
    return encoded.map(({ shown }) => shown);
  }

  private isAccepted(finding: ScanFinding): boolean {
    return finding.verdict !== 'synthetic' && (this.request.accept?.(finding) ?? true);
  }

  /** Scans the result and mends what it finds; whether anything changed. */
  private lookAgain(round: number): boolean {
    const places = new EditedPlaces(this.edits);
    const result = applyEdits(this.text, this.edits);
    const { located, document } = this.locate(result);
    const fields = new Map([...document.fields].map((field, index) => [field, this.document.fields[index]]));
    const retried = new Map<Edit, Edit | undefined>();
    const fresh: LocatedFinding[] = [];
    for (const each of located) {
      const touched = places.touching(each.shown.start, each.shown.end);
      for (const edit of touched) retried.set(edit, round === ROUNDS - 1 ? undefined : this.retry(edit));
      if (touched.length === 0) fresh.push(...this.toBefore(each, places, fields.get(each.finding.field)));
    }
    if (retried.size === 0 && fresh.length === 0) return false;
    for (const [{ cause }, next] of retried)
      if (next === undefined && cause !== undefined) this.keep(cause.located.shown, WHY_NOT.stillReal);
    this.edits = this.edits.flatMap(edit => (retried.has(edit) ? (retried.get(edit) ?? []) : edit));
    this.addFindings(fresh);
    return true;
  }

  private retry({ cause, newValue }: Edit): Edit | undefined {
    if (cause === undefined || cause.isAlone) return undefined;
    const next = this.toEdit(cause.located, true);
    return typeof next === 'string' || next.newValue === newValue ? undefined : next;
  }

  /** A finding that came up in the result, as one of the text before. */
  private toBefore(
    { shown, finding }: LocatedFinding,
    places: EditedPlaces<Edit>,
    field: DocumentField | undefined,
  ): readonly LocatedFinding[] {
    const [start, end] = [places.before(shown.start), places.before(shown.end)];
    const from = field === undefined ? -1 : offsetIn(field, start);
    if (field === undefined || from < 0 || this.kept.has(start)) return [];
    if (new Stretches(this.edits).isTouched(start, end)) return [];
    const { line, column } = this.lines.positionOf(start);
    const until = this.lines.positionOf(end);
    const before = { ...shown, start, end, line, column, endLine: until.line, endColumn: until.column };
    if (!this.isAccepted(before)) return [];
    const to = from + shown.value.length;
    return [{ shown: before, finding: { ...finding, field, start: from, end: to } }];
  }

  private addFindings(located: readonly LocatedFinding[]): void {
    const edits: Edit[] = [];
    for (const each of located) {
      const edit = this.toEdit(each, false);
      if (typeof edit === 'string') this.keep(each.shown, edit);
      else edits.push(edit);
    }
    this.add(edits);
  }

  /** What goes along with the values that are replaced, as far as no finding stands there that was not accepted. */
  private addOthers(): void {
    const taken = new Stretches(this.first.located.map(({ shown }) => shown));
    const { synthesizer, accept, known = new KnownValues(), canWrite } = this.request;
    const encoded = this.addEncoded(known);
    const { isAlongside = () => accept === undefined } = this.request;
    const isEncoded = new Stretches(encoded);
    const others = findOtherPlaces(this.document, { edits: this.edits, synthesizer, known }).filter(edit => {
      const { line } = this.lines.positionOf(edit.start);
      const isTaken = taken.isTouched(edit.start, edit.end);
      const isWritable = canWrite?.(edit.newText) ?? true;
      return (
        isWritable &&
        !isTaken &&
        (isAlongside(line) || isEncoded.isTouched(edit.start, edit.end)) &&
        !this.first.isIgnored(line, edit.kind)
      );
    });
    this.add(others);
    const edited = new Stretches(this.edits);
    for (const finding of encoded)
      if (!edited.isTouched(finding.start, finding.end)) this.keep(finding, WHY_NOT.noWriting);
  }

  private add(edits: readonly Edit[]): void {
    const all = withoutOverlaps([...this.edits, ...edits]);
    const { safe, unsafe } = findSafeEdits(this.document, all);
    for (const { cause } of unsafe)
      if (cause !== undefined) this.keep(cause.located.shown, WHY_NOT.noWriting);
    this.edits = [...safe].sort((one, other) => one.start - other.start);
  }

  private keep(finding: ScanFinding, reason: string): void {
    this.kept.set(finding.start, { finding, reason });
  }

  /** The edit for a finding, or why there is none. */
  private toEdit(located: LocatedFinding, isAlone: boolean): Edit | string {
    const { kind, field, start: from, end: to } = located.finding;
    const value = field.value.slice(from, to);
    const { synthesizer, canWrite = () => true } = this.request;
    const synthetic = synthesizer.replace({ kind, value, field, isAlone });
    if (synthetic === undefined) return WHY_NOT.noValue;
    const newValue = canWrite(synthetic) ? synthetic : withoutAccents(synthetic);
    if (!canWrite(newValue)) return WHY_NOT.noWriting;
    const { masked } = located.shown;
    const edit = makeEdit(this.text, { field, from, to, newValue, kind: kind.id, masked });
    return edit === undefined ? WHY_NOT.noWriting : { ...edit, cause: { located, isAlone } };
  }
}

/** Where in a field's decoded value an offset of the document is; -1 where it is in none. */
function offsetIn({ start, value, offsets }: DocumentField, offset: number): number {
  if (offsets !== undefined) return offsets.indexOf(offset);
  const at = offset - start;
  return at <= value.length ? at : -1;
}

/** In order; what comes first in the list wins, as the accepted findings do. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((one, other) => one.edit.start - other.edit.start || one.rank - other.rank);
  const kept: { readonly edit: Edit; readonly rank: number }[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (last === undefined || each.edit.start >= last.edit.end) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ edit }) => edit);
}
