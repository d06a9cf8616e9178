import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs Node.js and tells what it took.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ seconds: number, bytes: number, peak: number, code: number, last: string }>} bytes of stdout, and
 * what it ends with; peak of resident memory in megabytes, 0 where the system does not say
 */
export function measureChild(args) {
  return new Promise(resolve => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let peak = 0;
    let bytes = 0;
    const timer = setInterval(() => void (peak = Math.max(peak, residentOf(child.pid))), 50);
    let last = '';
    child.stdout.on('data', data => {
      bytes += data.length;
      last = (last + data).slice(-200);
    });
    child.on('close', code => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, bytes, peak, code, last });
    });
  });
}

function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
