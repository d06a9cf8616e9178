/**
 * Makes values for every schema of a JSON Schema Test Suite checkout and validates them with ajv:
 * `npm run conformance -- <folder> [draft…] [--optional] [--verbose]`.
 */
import { runConformance } from './conformance/runConformance.mjs';

const args = process.argv.slice(2);
const [folder, ...drafts] = args.filter(arg => !arg.startsWith('--'));
if (folder === undefined) {
  console.error('Name the folder of a JSON Schema Test Suite checkout: npm run conformance -- <folder>');
  process.exitCode = 2;
} else {
  const options = { optional: args.includes('--optional'), verbose: args.includes('--verbose'), drafts };
  process.exitCode = (await runConformance(folder, options)) ? 0 : 1;
}
