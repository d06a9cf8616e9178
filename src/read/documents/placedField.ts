import type { DocumentField, Quoting } from '../../engine/privacy/documentField';
import type { FieldPlace, OuterPlace, PlaceName } from './fieldPlace';

/** What a value is, besides where it stands in the structure. */
export interface FieldDraft extends Pick<DocumentField, 'value' | 'type' | 'start' | 'end' | 'quoting'> {
  /** As in `DocumentField`, or what makes them when they are asked for. */
  readonly offsets?: Offsets | (() => Offsets);
}

type Offsets = DocumentField['offsets'];

/** A field as readers make it. There are very many, most of which are never asked for their path: they point to their place. */
export class PlacedField implements DocumentField {
  readonly value: string;
  readonly type: DocumentField['type'];
  readonly start: number;
  readonly end: number;
  readonly quoting: Quoting;
  private map: FieldDraft['offsets'];

  /** @param record may be settled later */
  constructor(place: FieldPlace, record: number, draft: FieldDraft);
  /** @param name of a value inside the place */
  constructor(place: OuterPlace, record: number, draft: FieldDraft, name: PlaceName);
  constructor(
    private readonly around: FieldPlace,
    public record: number,
    { value, type, start, end, quoting, offsets }: FieldDraft,
    readonly name: PlaceName = around.name,
  ) {
    this.value = value;
    this.type = type;
    this.start = start;
    this.end = end;
    this.quoting = quoting;
    this.map = offsets;
  }

  get offsets(): Offsets {
    if (typeof this.map === 'function') this.map = this.map();
    return this.map;
  }

  /** Whether it has offsets, without working them out. */
  get isMapped(): boolean {
    return this.map !== undefined;
  }

  get place(): FieldPlace {
    return this.name === this.around.name ? this.around : (this.around as OuterPlace).inside(this.name);
  }

  get path(): string {
    return this.place.path;
  }

  get key(): string {
    return this.name.key;
  }

  get owners(): readonly string[] {
    return this.name.owners;
  }

  get column(): string {
    return this.name.column;
  }

  /** The field of a part of a document, with its offsets in the whole. */
  shifted(by: number, record: number): PlacedField {
    const { place, value, type, quoting } = this;
    const offsets = this.isMapped ? () => this.offsets?.map(offset => offset + by) : undefined;
    return new PlacedField(place, record, {
      value,
      type,
      start: this.start + by,
      end: this.end + by,
      quoting,
      offsets,
    });
  }
}
