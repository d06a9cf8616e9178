import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const databaseEngine = defineMeaning({
  id: 'software.databaseEngine',
  title: 'a database engine',
  gives: 'text',
  names: phrases(`
    database engine; db engine; storage engine; database|db > = engine;
    database|db|datasource|data source > = type; db type; db system; database driver; database dialect;
    = dialect; database|db|datasource > provider; database vendor
  `),
  aliases: ['database.engine'],
  generate: draw => draw.random.pick(['postgresql', 'mysql', 'sqlite', 'mariadb', 'mongodb', 'mssql']),
  examples: ['Config.databaseEngine: string', 'db.engine: string', 'Database.type: string'],
});
