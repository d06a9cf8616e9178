import { PlaceName, type FieldPlace, type OuterPlace } from './fieldPlace';

/** The names of a table's columns. */
export class ColumnNames {
  private readonly known: PlaceName[] = [];
  private readonly owners: readonly string[];
  private readonly lead: string;

  /**
   * @param labels of the columns; empty or missing for those that go by their ordinal from 1
   * @param table its name; empty where a document is one table
   */
  constructor(
    private readonly labels: readonly string[],
    table = '',
  ) {
    this.owners = table === '' ? [] : [table];
    this.lead = table === '' ? '' : `${table}.`;
  }

  at(index: number): PlaceName {
    return (this.known[index] ??= this.make(index, this.labels[index] ?? ''));
  }

  private make(index: number, label: string): PlaceName {
    return new PlaceName(label, this.lead + (label === '' ? String(index + 1) : label), this.owners);
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
