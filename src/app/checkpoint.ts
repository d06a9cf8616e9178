/**
 * Lets messages come in, a cancellation among them, then throws if there was one. Long work calls it between steps.
 * @throws the signal's reason
 */
export async function checkpoint(signal: AbortSignal | undefined): Promise<void> {
  await new Promise(resolve => setImmediate(resolve));
  signal?.throwIfAborted();
}
