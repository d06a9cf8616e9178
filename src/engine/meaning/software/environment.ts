import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const environment = defineMeaning({
  id: 'software.environment',
  title: 'a deployment environment',
  gives: 'text',
  names: phrases(`
    environment; env; environment name; deployment environment; = stage;
    deployment|build|release|service > stage; target environment; env name; = env type; node env;
    deploy environment; deployment stage; app env; environment|env > = name; runtime environment;
    environment type; = realm; deployment target
  `),
  generate: draw => draw.random.pick(['production', 'production', 'staging', 'development', 'test']),
  examples: ['Deployment.environment: string', 'config.node_env: string', 'Service.env: string'],
});
