import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';

export const databaseName = defineMeaning({
  id: 'software.databaseName',
  title: 'a database',
  gives: 'text',
  names: phrases(`
    database name; database; = db; db name; database|db|data warehouse|schema db > = name;
    database catalog name; = catalog; dataset name; dataset; = dataset; data source name;
    dataset|datasource|data source|data set > = name; data source; index name; search index;
    database schema name; = index name; datasource; data warehouse; data set; collection name
  `),
  generate: draw =>
    `${draw.random.pick(slugNouns)}_${draw.random.pick(['production', 'staging', 'analytics', 'archive', 'main', 'reporting'])}`,
  examples: ['Config.database: string', 'conn.db_name: string', 'Dataset.name: string'],
});
