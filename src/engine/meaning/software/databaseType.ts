import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const databaseType = defineMeaning({
  id: 'software.databaseType',
  title: 'a data type',
  gives: 'text',
  names: phrases(`
    data type; column type; field type; database type;
    column|field|attribute|parameter|variable|dimension > = type; value type; = datatype; input type;
    parameter type; attribute type; variable type; sql type; = dtype; return type; argument type;
    primitive type; schema property type; output type
  `),
  aliases: ['database.type'],
  generate: draw =>
    draw.random.pick(['string', 'integer', 'boolean', 'number', 'timestamp', 'uuid', 'json', 'text', 'date']),
  examples: ['Column.type: string', 'field.data_type: string', 'Parameter.type: string'],
});
