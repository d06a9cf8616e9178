import { expect, test } from 'vitest';

import { mergeModule } from '../../../src/app/mergeModule';
import { defaultCodeStyle } from '../../../src/app/codeStyle';

const marker = (type: string, options = ''): string =>
  `// @fauxture ${type} seed=1${options}: synthetic values, about nobody`;
const generated = `import { type A, B } from "./a";\n\n${marker('A')}\nexport const a: A = { b: B.One };\n`;

function merge(existing: string, fresh = generated): string {
  const result = mergeModule(existing, fresh, defaultCodeStyle);
  return 'text' in result ? result.text : `conflict: ${result.conflict}`;
}

test('a module merged into itself stays the same', () => {
  expect(merge(generated)).toBe(generated);
});

test('code around a fixture stays, to the byte', () => {
  const mine = `// mine\nimport { C } from "./c";\nimport type { A } from "./a";\n\nconst c = C;\n\n${marker('A')}\nexport const a: A = {};\n\nexport { c };`;
  expect(merge(mine)).toBe(
    `// mine\nimport { C } from "./c";\nimport { type A, B } from "./a";\n\nconst c = C;\n\n${marker('A')}\nexport const a: A = { b: B.One };\n\nexport { c };`,
  );
});

test('an import that only the old fixture used goes, one that other code uses stays', () => {
  const mine = `import { type A, B, Old } from "./a";\nimport { Gone } from "./gone";\n\n${marker('A')}\nexport const a: A = { b: B.One, c: Old, d: Gone };\n\nexport const d = Old;\n`;
  expect(merge(mine)).toBe(
    `import { type A, B, Old } from "./a";\n\n${marker('A')}\nexport const a: A = { b: B.One };\n\nexport const d = Old;\n`,
  );
});

test('a constant and a factory of one type stand side by side', () => {
  const factory = `import type { A } from "./a";\n\n${marker('A', ' style=factory')}\nexport function makeA(): A {\n  return {};\n}\n`;
  expect(merge(generated, factory)).toBe(
    `${generated}\n${marker('A', ' style=factory')}\nexport function makeA(): A {\n  return {};\n}\n`,
  );
});

test.each([
  [
    'another constant of the name',
    `import { x } from "./x";\nexport const a = x;\n${marker('X')}\nexport const y = 1;\n`,
  ],
  ['another import of the name', `import { B } from "./other";\n${marker('X')}\nexport const y = B;\n`],
  ['a constant named like an import', `const B = 1;\n${marker('X')}\nexport const y = B;\n`],
])('%s is a conflict', (_name, existing) => {
  expect(merge(existing)).toMatch(/^conflict: /);
});
