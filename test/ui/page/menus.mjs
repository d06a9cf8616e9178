import { focusEditor } from './editor.mjs';
import { poll } from './poll.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Right-clicks where the cursor is and goes down the menu: `['Fauxture', 'Generate Fixture']`.
 *
 * @param {Page} page
 * @param {readonly string[]} path
 */
export async function chooseFromContextMenu(page, path) {
  await openContextMenu(page);
  for (const label of path.slice(0, -1)) await menuItem(page, label).hover();
  const entry = menuItem(page, path.at(-1) ?? '');
  await entry.waitFor();
  // For its first tenth of a second a menu ignores clicks.
  await poll('the menu to close', async () => {
    await entry.click({ timeout: 1000 }).catch(() => undefined);
    return entry.waitFor({ state: 'hidden', timeout: 300 }).then(
      () => true,
      () => false,
    );
  });
}

/**
 * Right-clicks where the cursor is.
 *
 * @param {Page} page
 */
export async function openContextMenu(page) {
  const cursor = page.locator('.editor-group-container.active .monaco-editor.focused .cursor').first();
  const box = await cursor.boundingBox();
  if (!box) throw new Error('The editor has no cursor to right-click on.');
  await page.mouse.click(box.x + 1, box.y + box.height / 2, { button: 'right' });
  await page.locator('.monaco-menu').first().waitFor();
}

/**
 * The entry of an open menu with this label.
 *
 * @param {Page} page
 * @param {string} label
 */
export function menuItem(page, label) {
  return page.locator(`.monaco-menu .action-menu-item:has(.action-label[aria-label="${label}"])`).last();
}

/**
 * Presses Ctrl+. and tells what is offered. Asked again while nothing is: a request may be cancelled while
 * language servers start.
 *
 * @param {Page} page
 * @param {{ expecting?: string, timeout?: number }} [options] `expecting`: asks until this one is there
 * @returns {Promise<string[]>}
 */
export async function openCodeActions(page, { expecting = '', timeout = 30_000 } = {}) {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  const end = performance.now() + timeout;
  await focusEditor(page);
  for (;;) {
    await page.keyboard.press('ControlOrMeta+.');
    const shown = await rows
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    const labels = shown ? await rows.allInnerTexts() : [];
    if (labels.some(label => label.includes(expecting))) return labels;
    if (performance.now() > end)
      throw new Error(`No code action "${expecting}"; offered: ${labels.join(', ') || 'none'}.`);
    await page.keyboard.press('Escape');
  }
}

/**
 * Presses Ctrl+. and chooses what is offered under this title.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function chooseCodeAction(page, title) {
  await openCodeActions(page, { expecting: title });
  const row = page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).first();
  // Until the mouse moves, the list lets no click through.
  await row.hover({ force: true });
  await row.click();
}
