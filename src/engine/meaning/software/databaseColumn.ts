import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { columns } from './tables/names';

export const databaseColumn = defineMeaning({
  id: 'software.databaseColumn',
  title: 'a database column',
  gives: 'text',
  names: phrases(`
    column name; database column; = column; column; db column;
    column|field|attribute column|dimension|form field > = name; = field; field name; field;
    foreign key column; sort by; sort column; order by; sort key column; group by; = sortby;
    primary key column; = attribute; attribute; form field; = metric; metric; metric name;
    metric|measure|indicator|kpi > = name; dimension name; field path; source field; target field;
    json path; kpi name; kpi; measure name; column header; column label; indicator; = measure;
    column header name; aggregate field; changed field; sorting; sort; = sort; = order field; data field;
    = property path; input name; form field name
  `),
  aliases: ['database.column'],
  generate: draw => draw.random.pick(columns),
  examples: [
    'Column.name: string',
    'query.sort_by: string',
    'Field.name: string',
    'Metric.name: string',
    'Change.field: string',
  ],
});
