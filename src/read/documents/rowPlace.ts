import { PlaceName, type FieldPlace, type OuterPlace } from './fieldPlace';

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

const nameless = new PlaceName('', '');

/** The place of a row of a table; its cells are inside it, by the names of their columns. */
export class RowPlace implements OuterPlace {
  readonly name = nameless;

  /**
   * @param row 0-based
   * @param table its name; empty where a document is one table
   */
  constructor(
    private readonly row: number,
    private readonly table = '',
  ) {}

  get path(): string {
    return `${this.table}${this.table === '' ? '' : ' '}row ${String(this.row + 1)}`;
  }

  inside(name: PlaceName): FieldPlace {
    const label = name.column.slice(this.table === '' ? 0 : this.table.length + 1);
    return { name, path: `${this.path} column ${label}` };
  }
}
