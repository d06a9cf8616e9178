import { expect, it } from 'vitest';

import { writeTexts } from '../../../src/cli/writeTexts';

const LINE = `${'x'.repeat(999)}\n`;

/** Lines that say how many of them were made. */
function countedLines(count: number): { readonly texts: Iterable<string>; made: number } {
  const lines = {
    made: 0,
    texts: {
      *[Symbol.iterator]() {
        while (lines.made < count) {
          lines.made += 1;
          yield LINE;
        }
      },
    },
  };
  return lines;
}

it('lines are made no faster than they are read, and all of them arrive', async () => {
  const lines = countedLines(1_000);
  const aheads: number[] = [];
  let written = 0;
  await writeTexts(lines.texts, {
    signal: new AbortController().signal,
    output: {
      out: text => void (written += text.length),
      drained: () => {
        aheads.push(lines.made - written / LINE.length);
        return Promise.resolve();
      },
      err: () => undefined,
      isTerminal: false,
    },
  });
  expect(written).toBe(1_000 * LINE.length);
  expect(aheads.length).toBeGreaterThan(10);
  expect(new Set(aheads)).toEqual(new Set([0]));
});

it('a reader that is slow is waited for', async () => {
  const lines = countedLines(1_000);
  let goOn = (): void => undefined;
  let tellFull = (): void => undefined;
  const isFull = new Promise<void>(resolve => (tellFull = resolve));
  const running = writeTexts(lines.texts, {
    signal: new AbortController().signal,
    output: {
      out: () => undefined,
      drained: () => {
        tellFull();
        return new Promise(resolve => (goOn = resolve));
      },
      err: () => undefined,
      isTerminal: false,
    },
  });
  await isFull;
  const made = lines.made;
  await new Promise(resolve => setImmediate(resolve));
  expect(lines.made).toBe(made);
  expect(made).toBeLessThan(100);
  goOn();
  void running;
});

it('a run that is cancelled while it prints stops, and says that the rest is missing', async () => {
  const controller = new AbortController();
  const lines = countedLines(1_000_000);
  const running = writeTexts(lines.texts, {
    signal: controller.signal,
    output: {
      out: () => {
        controller.abort();
      },
      err: () => undefined,
      isTerminal: false,
    },
  });
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect(lines.made).toBeLessThan(1_000);
});
