import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';

export const databaseName = defineMeaning({
  id: 'software.databaseName',
  title: 'a database',
  gives: 'text',
  names: phrases(`
    database name; database; = db; db name; database|db|data warehouse|schema db > = name;
    catalog name of database; = catalog; dataset name; dataset; = dataset; data source name;
    dataset|datasource|data source|data set > = name; data source; index name; search index;
    schema name of database; = index name; datasource; warehouse of data; data set; collection name
  `),
  generate: draw =>
    `${draw.random.pick(slugNouns)}_${draw.random.pick(['production', 'staging', 'analytics', 'archive', 'main', 'reporting'])}`,
  examples: ['Config.database: string', 'conn.db_name: string', 'Dataset.name: string'],
});
