import { spawn } from 'node:child_process';

/**
 * Runs Node on a script and waits for it.
 *
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, cwd?: string }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number | null, out: string, err: string, ms: number }>}
 */
export function runNode(args, { env = {}, timeout = 600_000, cwd } = {}) {
  return new Promise(resolve => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      timeout,
      ...(cwd && { cwd }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', text => void (out += text));
    child.stderr.setEncoding('utf8').on('data', text => void (err += text));
    child.on('close', code => resolve({ code, out, err, ms: performance.now() - start }));
  });
}
