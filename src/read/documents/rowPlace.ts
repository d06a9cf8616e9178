import { PlaceName, type FieldPlace } from './fieldPlace';

/** The names of a table's columns. */
export class ColumnNames {
  private readonly known = new Map<string, PlaceName>();
  private readonly owners: readonly string[];
  private readonly lead: string;

  /** @param table its name; empty where a document is one table */
  constructor(table = '') {
    this.owners = table === '' ? [] : [table];
    this.lead = table === '' ? '' : `${table}.`;
  }

  /** That of a column by its label, which is its name or, where it has none, its ordinal from 1. */
  of(label: string, isName: boolean): PlaceName {
    const known = this.known.get(label);
    if (known !== undefined) return known;
    const name = new PlaceName(isName ? label : '', this.lead + label, this.owners);
    this.known.set(label, name);
    return name;
  }
}

/** The place of a cell in a row of a table. */
export class RowPlace implements FieldPlace {
  /**
   * @param row 0-based
   * @param label of its column
   * @param table before the row, with a blank behind it; empty where a document is one table
   */
  constructor(
    readonly name: PlaceName,
    private readonly row: number,
    private readonly label: string,
    private readonly table = '',
  ) {}

  get path(): string {
    return `${this.table}row ${String(this.row + 1)} column ${this.label}`;
  }
}
