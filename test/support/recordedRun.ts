import { run } from '../../src/cli/run';

/** What a run of the command line gave. */
export interface RecordedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it prints. */
export async function recordedRun(
  args: readonly string[],
  signal?: AbortSignal,
  input = '',
): Promise<RecordedRun> {
  const printed = { out: '', err: '' };
  const output = {
    out: (text: string) => void (printed.out += text),
    err: (text: string) => void (printed.err += text),
    isTerminal: false,
  };
  const readInput = (): Promise<string> => Promise.resolve(input);
  const code = await run(args, { output, readInput, ...(signal && { signal }) });
  return { code, ...printed };
}
