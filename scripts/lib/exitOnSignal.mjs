/**
 * Makes Ctrl+C and a termination end this process by `process.exit`, so that its `exit` listeners run: they end the
 * servers that it started, which are process groups of their own.
 */
export function exitOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}
