/**
 * Runs one phase of a script with a progress line before and after it, so that nobody stares at a silent terminal.
 *
 * @template T
 * @param {string} title what is being done, as a noun phrase or a gerund
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function phase(title, work) {
  const started = performance.now();
  console.log(`… ${title}`);
  try {
    const result = await work();
    console.log(`✓ ${title} (${seconds(started)})`);
    return result;
  } catch (error) {
    console.log(`✗ ${title} (${seconds(started)})`);
    throw error;
  }
}

/**
 * Time since a moment of `performance.now()`, for people.
 *
 * @param {number} started
 */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
