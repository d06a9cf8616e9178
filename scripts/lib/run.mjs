import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository's root unless given
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {number} [timeoutMs] after which the program is killed; none unless given
 * @property {boolean} [echo] also shows the program's output while it runs
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when the program was killed or could not be started
 * @property {string} output stdout and stderr as they came
 */

/**
 * Runs a program to its end without a shell and without stdin. Never throws: what went wrong is in the result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd = root, env = {}, timeoutMs, echo = false } = {}) {
  return new Promise(done => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    });
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', error => done({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      done({ code: code ?? 1, output: signal ? `${output}\n${command} was ended by ${signal}` : output });
    });
  });
}

/**
 * Runs a script with this Node.
 *
 * @param {readonly string[]} args the script's path and its arguments
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs npm: the one that runs us if there is one, so that no shell is needed on Windows.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return runNode([npm, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Like a call of `run`, but a failure is an error that ends with the last lines of the program's output.
 *
 * @param {Promise<RunResult>} running
 * @param {string} what the thing that could not be done
 */
export async function mustSucceed(running, what) {
  const { code, output } = await running;
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${what} failed with exit code ${code}.\n${tail}`);
}
