import { defineMeaning } from '../defineMeaning';
import { portEdges } from '../edges/internetEdges';
import { fitted } from '../facets/fitted';

export const port = defineMeaning({
  id: 'internet.port',
  title: 'a network port',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    '= port',
    'port number',
    'host port',
    'server port',
    'listen port',
    'http port',
    'https port',
    'source port',
    'destination port',
    'target port',
    'container port',
    'database port',
    'smtp port',
    'proxy port',
    'exposed port',
  ],
  generate: draw =>
    fitted(draw, draw.random.chance(0.6) ? draw.random.pick(PORTS) : draw.random.int(1024, 49_151), {
      minimum: 1024,
      maximum: 49_151,
    }),
  edgeCases: portEdges,
  examples: [
    'Server.port: number',
    'Config.db_port: number',
    'Container.containerPort: number',
    'Env.HTTP_PORT: string',
  ],
});

const PORTS = [80, 443, 3000, 3306, 5000, 5432, 6379, 8000, 8080, 8443, 9000, 9090, 9200, 27017] as const;
