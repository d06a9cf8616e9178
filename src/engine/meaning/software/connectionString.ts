import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';

export const connectionString = defineMeaning({
  id: 'software.connectionString',
  title: 'a connection string',
  gives: 'text',
  names: phrases(`
    connection string; database url; = dsn; dsn; db url; connection uri; database uri; redis url;
    database connection; jdbc url; mongo uri; = conn str; broker url; amqp url; mongodb uri; postgres url
  `),
  generate: draw =>
    `postgresql://app@${draw.random.pick(slugNouns)}.db.example.com:5432/${draw.random.pick(slugNouns)}`,
  examples: ['Config.connectionString: string', 'env.DATABASE_URL: string'],
});
