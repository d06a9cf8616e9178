import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { columns, tables } from './tables/names';

export const sqlQuery = defineMeaning({
  id: 'software.sqlQuery',
  title: 'a database query',
  gives: 'text',
  names: phrases(`
    sql; sql query; query sql; database query; sql statement; database statement; sql text; slow query;
    db|database|slow query log|sql > query; db|database|sql|prepared > statement; db statement; raw query
  `),
  generate: draw =>
    `SELECT * FROM ${draw.random.pick(tables)} WHERE ${draw.random.pick(columns)} = $1 LIMIT ${String(draw.random.int(1, 500))}`,
  examples: ['Span.dbStatement: string', 'log.sql_query: string', 'Database.query: string'],
});
