/** `runDesktopSuite` under a virtual screen: `xvfb-run node desktopSuite.mjs <executable> <options as JSON>`. */
import { runDesktopSuite } from './desktop.mjs';

const [executable = '', options = '{}'] = process.argv.slice(2);
console.log(await runDesktopSuite(executable, JSON.parse(options)));
