import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { tables } from './tables/names';

export const databaseTable = defineMeaning({
  id: 'software.databaseTable',
  title: 'a database table',
  gives: 'text',
  names: phrases(`
    table name; database table; = table; db table;
    table|relation|entity table|database table|view table > = name; source table; target table; = relation;
    relation; destination table; database collection name; table index name; sql table; foreign table;
    = tbl; database|db|mongo > collection; join table
  `),
  generate: draw => draw.random.pick(tables),
  examples: ['Column.tableName: string', 'audit.table_name: string', 'Table.name: string'],
});
