import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,lsp}/**/*.test.ts'],
    testTimeout: 30_000,
    // The same on every machine; tests of other zones and locales start processes of their own.
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
