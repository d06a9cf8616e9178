/**
 * Tells within a few seconds whether a host answers at all, so that an offline machine does not wait for a
 * download's retries. Any answer counts, also an error page.
 *
 * @param {string} url
 * @param {{ timeoutMs?: number }} [options]
 */
export async function isReachable(url, { timeoutMs = 4000 } = {}) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(timeoutMs) });
    return true;
  } catch {
    return false;
  }
}
