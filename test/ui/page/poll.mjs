import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until a condition holds, instead of sleeping for a guess.
 *
 * @template T
 * @param {string} what named in the error when it does not come about
 * @param {() => Promise<T | undefined | false>} condition
 * @param {{ timeout?: number }} [options]
 * @returns {Promise<T>}
 */
export async function poll(what, condition, { timeout = 20_000 } = {}) {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await wait(100);
  }
}
