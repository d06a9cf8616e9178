import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const architecture = defineMeaning({
  id: 'software.architecture',
  title: 'a processor architecture',
  gives: 'text',
  names: phrases(`
    architecture; arch; cpu architecture; = arch; cpu arch; processor architecture; target arch
  `),
  generate: draw => draw.random.pick(['x64', 'arm64', 'amd64', 'x86_64', 'aarch64']),
  examples: ['Node.arch: string', 'image.cpu_architecture: string'],
});
