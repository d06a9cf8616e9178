import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const technology = defineMeaning({
  id: 'software.technology',
  title: 'a technology',
  gives: 'text',
  names: phrases(`
    technology; tech; framework; tech stack; = tech; technology|framework > = name; skill tech; engine;
    technology name; tool stack; = frameworks; web framework; tech skill; = platform stack
  `),
  generate: draw =>
    draw.random.pick([
      'React',
      'Vue',
      'Angular',
      'Svelte',
      'Node.js',
      'Django',
      'Rails',
      'Spring Boot',
      'Laravel',
      'Flutter',
      'Kubernetes',
      'PostgreSQL',
      'Redis',
      'Kafka',
      'GraphQL',
      'Terraform',
    ]),
  examples: ['Project.technologies: string', 'job.tech_stack: string', 'App.framework: string'],
});
