import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session, toPath } from '../../../src/app/session';
import { TypeScriptProject } from '../../../src/read/typescript/typeScriptProject';
import { tempFolder } from '../../support/tempFolder';

const SOURCE = Array.from(
  { length: 40 },
  (_, index) => `export interface Kind${String(index)} { id: string; at: Date }`,
).join('\n');

describe('a cancellation', () => {
  it('ends the type check between two fixtures', async () => {
    const file = toPath(join(tempFolder({ 'kinds.ts': SOURCE }), 'kinds.ts'));
    const controller = new AbortController();
    const checked = vi.spyOn(TypeScriptProject.prototype, 'check');
    try {
      checked.mockImplementationOnce(async function (this: TypeScriptProject, ...args) {
        checked.mockRestore();
        setImmediate(() => {
          controller.abort();
        });
        return this.check(...args);
      });
      const made = generateModule(new Session(), { file, types: 'all', draw: {} }, controller.signal);
      await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
    } finally {
      checked.mockRestore();
    }
  });
});
