import { runCommand } from './palette.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The whole text of the active editor, saved or not. The cursor stays where it is; the clipboard does not.
 *
 * @param {Page} page
 * @returns {Promise<string>}
 */
export async function readEditor(page) {
  await focusEditor(page);
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  const text = await page.evaluate('navigator.clipboard.readText()');
  await page.keyboard.press('ControlOrMeta+U');
  return String(text).replaceAll('\r\n', '\n');
}

/**
 * Puts the cursor inside a word, or any text, of the active editor.
 *
 * @param {Page} page
 * @param {string} text
 * @param {{ occurrence?: number }} [options] counted from 1
 */
export async function placeCursor(page, text, { occurrence = 1 } = {}) {
  const lines = (await readEditor(page)).split('\n');
  let left = occurrence;
  for (const [index, line] of lines.entries()) {
    for (let column = line.indexOf(text); column >= 0; column = line.indexOf(text, column + 1)) {
      left -= 1;
      if (left === 0) return goTo(page, index + 1, column + 2);
    }
  }
  throw new Error(`The editor does not show "${text}" ${occurrence} times.`);
}

/**
 * Presses Undo in the active editor.
 *
 * @param {Page} page
 */
export async function undo(page) {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+Z');
}

/**
 * Types at the cursor of the active editor.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function typeText(page, text) {
  await focusEditor(page);
  await page.keyboard.insertText(text);
}

/** @param {Page} page */
export async function focusEditor(page) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/**
 * @param {Page} page
 * @param {number} line counted from 1
 * @param {number} column counted from 1
 */
async function goTo(page, line, column) {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await runCommand(page, 'Go to Line/Column...');
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.editor-group-container.active .monaco-editor.focused .cursor').first().waitFor();
}
