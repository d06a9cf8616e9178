import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session } from '../../../src/app/session';
import { tempFolder } from '../../support/tempFolder';

const MODELS = `/** No literal can be one: its name is no number. */
type Clash = { [key: string]: number } & { name: string };
export interface Holder {
  id: string;
  first?: Clash;
  deep?: { inner: { clash: Clash } };
  list?: { clash?: Clash; kept: string }[];
}
export interface Stuck { id: string; inner: { clash: Clash } }
type Check<T> = { [K in keyof T]: string };
export type Checked<T extends Check<T>> = { value: T };
export type Labelled = (() => 'x') & { tag: 'now' };
`;

const file = join(
  tempFolder({
    'tsconfig.json':
      '{ "compilerOptions": { "strict": true, "target": "ES2022", "lib": ["ES2022"], "module": "ESNext", "moduleResolution": "bundler", "types": [] } }',
    'main.ts': MODELS,
  }),
  'main.ts',
);

const generate = (type: string): ReturnType<typeof generateModule> =>
  generateModule(new Session(), { file, types: [type], draw: { seed: 1 } });

describe('a fixture that does not compile at first', () => {
  it('goes without each optional field that cannot be made, and keeps what stands beside them', async () => {
    const { text } = await generate('Holder');
    expect(text).toMatch(/id: "/);
    expect(text).toMatch(/list: \[\s+\{\s+kept: "/);
    expect(text).not.toMatch(/first|deep|clash/);
  });

  it('is refused with the field that cannot be made where it is required', async () => {
    await expect(generate('Stuck')).rejects.toThrow(
      /^Stuck\.inner\.clash\S* could not be made so that it compiles/,
    );
  });

  it('says what the compiler cannot infer, and only then', async () => {
    expect((await generate('Labelled')).text).toMatch(/tag: "now" as const/);
  });
});

describe('a generic type', () => {
  it('whose argument cannot be written says which type would have to be exported', async () => {
    await expect(generate('Checked')).rejects.toThrow(/Export Check, or generate JSON/);
  });
});
