import type { DocumentField } from '../engine/privacy/documentField';
import type { Synthesizer } from '../engine/privacy/replace/synthesizer';
import { encodeText } from '../read/documents/encodeText';
import { applyEdits, EditedPlaces, type Edit } from './replace/edit';
import { findSafeEdits, type EditedDocument } from './replace/safeEdits';
import { LineIndex } from './scan/lineIndex';
import type { ScanFinding, ScannedDocument } from './scan/scannedDocument';
import { locateFindings, type LocatedFinding, type ScanTextOptions } from './scan/scanText';

/** How personal data in a text is replaced. */
export interface ReplaceTextOptions {
  readonly synthesizer: Synthesizer;
  readonly options?: ScanTextOptions;
  /** Which findings; all by default. Asked with places in the text as it was. */
  readonly accept?: (finding: ScanFinding) => boolean;
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
 * the document stays the same but for these values. What cannot be replaced so is kept, with a reason. Pure.
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
  private readonly first: readonly LocatedFinding[];

  constructor(
    private readonly text: string,
    private readonly path: string,
    private readonly request: ReplaceTextOptions,
  ) {
    const { document, located } = locateFindings(text, path, request.options);
    this.document = { text, path, kind: document.kind, fields: [...document.fields] };
    this.notices = document.notices;
    this.lines = new LineIndex(text);
    this.first = located;
  }

  run(): ReplacedText {
    this.addAll(this.first.filter(({ shown }) => this.isAccepted(shown)));
    for (let round = 0; round < ROUNDS && this.edits.length > 0; round += 1)
      if (!this.lookAgain(round)) break;
    const kept = [...this.kept.values()].sort((one, other) => one.finding.start - other.finding.start);
    const replacements = this.edits.map(({ start, end, newText, finding }) => ({
      start,
      end,
      newText,
      kind: finding.kind,
      masked: finding.masked,
    }));
    return { replacements, kept, notices: this.notices };
  }

  private isAccepted(finding: ScanFinding): boolean {
    return finding.verdict !== 'synthetic' && (this.request.accept?.(finding) ?? true);
  }

  /** Scans the result and mends what it finds; whether anything changed. */
  private lookAgain(round: number): boolean {
    const places = new EditedPlaces(this.edits);
    const result = applyEdits(this.text, this.edits);
    const { located, document } = locateFindings(result, this.path, this.request.options);
    const fields = new Map([...document.fields].map((field, index) => [field, this.document.fields[index]]));
    const retried = new Map<Edit, Edit | undefined>();
    const fresh: LocatedFinding[] = [];
    for (const each of located) {
      const touched = places.touching(each.shown.start, each.shown.end);
      for (const edit of touched) retried.set(edit, this.retry(edit, round));
      if (touched.length === 0) fresh.push(...this.toBefore(each, places, fields.get(each.finding.field)));
    }
    if (retried.size === 0 && fresh.length === 0) return false;
    for (const [edit, next] of retried) if (next === undefined) this.keep(edit.finding, WHY_NOT.stillReal);
    this.edits = this.edits.flatMap(edit => (retried.has(edit) ? (retried.get(edit) ?? []) : edit));
    this.addAll(fresh);
    return true;
  }

  private retry(edit: Edit, round: number): Edit | undefined {
    if (edit.isAlone || round === ROUNDS - 1) return undefined;
    const { finding, kind, field, from, to } = edit;
    const next = this.makeEdit({ shown: finding, finding: { kind, field, start: from, end: to } }, true);
    return typeof next === 'string' || next.newValue === edit.newValue ? undefined : next;
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
    if (this.edits.some(edit => edit.start < end && edit.end > start)) return [];
    const { line, column } = this.lines.positionOf(start);
    const until = this.lines.positionOf(end);
    const before = { ...shown, start, end, line, column, endLine: until.line, endColumn: until.column };
    if (!this.isAccepted(before)) return [];
    const to = from + shown.value.length;
    return [{ shown: before, finding: { ...finding, field, start: from, end: to } }];
  }

  private addAll(located: readonly LocatedFinding[]): void {
    const added: Edit[] = [];
    for (const each of located) {
      const edit = this.makeEdit(each, false);
      if (typeof edit === 'string') this.keep(each.shown, edit);
      else added.push(edit);
    }
    const all = withoutOverlaps([...this.edits, ...added].sort((one, other) => one.start - other.start));
    const { safe, unsafe } = findSafeEdits(this.document, all);
    for (const { finding } of unsafe) this.keep(finding, WHY_NOT.noWriting);
    this.edits = [...safe].sort((one, other) => one.start - other.start);
  }

  private keep(finding: ScanFinding, reason: string): void {
    this.kept.set(finding.start, { finding, reason });
  }

  /** The edit for a finding, or why there is none. */
  private makeEdit({ shown, finding }: Found, isAlone: boolean): Edit | string {
    const { kind, field, start: from, end: to } = finding;
    const { start, end } = shown;
    const value = field.value.slice(from, to);
    const newValue = this.request.synthesizer.replace({ kind, value, field, isAlone });
    if (newValue === undefined) return WHY_NOT.noValue;
    const isWhole = from === 0 && to === field.value.length;
    const place = { raw: this.text.slice(start, end), decoded: value, isWhole };
    const newText = encodeText(newValue, field.quoting, place);
    if (newText === undefined) return WHY_NOT.noWriting;
    return { finding: shown, kind, field, from, to, start, end, newValue, newText, isAlone };
  }
}

interface Found {
  readonly shown: ScanFinding;
  readonly finding: Pick<LocatedFinding['finding'], 'kind' | 'field' | 'start' | 'end'>;
}

/** Where in a field's decoded value an offset of the document is; -1 where it is in none. */
function offsetIn({ start, value, offsets }: DocumentField, offset: number): number {
  if (offsets !== undefined) return offsets.indexOf(offset);
  const at = offset - start;
  return at <= value.length ? at : -1;
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
