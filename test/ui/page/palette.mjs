import { poll } from './poll.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until the workbench can be used: the editor part and the status bar are drawn.
 *
 * @param {Page} page
 */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
  await page.locator('.part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
}

/**
 * Runs a command by its title, `Fauxture: Generate Fixture`, as the palette shows it.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await openQuickInput(page, 'F1', `>${title}`);
  await chooseQuickPick(page, title);
}

/**
 * Opens a file of the workspace and waits for its tab.
 *
 * @param {Page} page
 * @param {string} path from the workspace's root: `src/models/user.ts`
 */
export async function openFile(page, path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  await openQuickInput(page, 'ControlOrMeta+P', path);
  await chooseQuickPick(page, name);
  await waitForTab(page, name);
}

/**
 * Chooses the entry with this label from the quick pick that is open.
 *
 * @param {Page} page
 * @param {string} label
 */
export async function chooseQuickPick(page, label) {
  const name = page
    .locator('.quick-input-list .monaco-list-row .label-name')
    .filter({ hasText: exactly(label) });
  await name.first().click({ timeout: 15_000 });
}

/**
 * The labels of the quick pick that is open, in order.
 *
 * @param {Page} page
 */
export async function quickPickLabels(page) {
  const rows = page.locator('.quick-input-list .monaco-list-row .label-name');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}

/**
 * Waits until an editor's tab is the active one.
 *
 * @param {Page} page
 * @param {string | RegExp} name the file's name
 * @param {{ timeout?: number }} [options]
 */
export async function waitForTab(page, name, { timeout = 20_000 } = {}) {
  const active = page.locator('.editor-group-container.active .tab.active');
  const matches = async () => {
    const shown = (await active.count()) === 1 ? await tabName(active) : '';
    return typeof name === 'string' ? shown === name : name.test(shown);
  };
  await poll(`the tab ${name}`, matches, { timeout });
}

/**
 * The names of the files in all open editors.
 *
 * @param {Page} page
 */
export async function openTabs(page) {
  return Promise.all((await page.locator('.editor-group-container .tab').all()).map(tabName));
}

/**
 * The label's text is cut in parts, differently in each version, so the attribute is read.
 *
 * @param {import('playwright-core').Locator} tab
 */
async function tabName(tab) {
  return (await tab.getAttribute('data-resource-name')) ?? '';
}

/**
 * The texts of the notifications, from the list of them: under test, newer versions show none by themselves.
 *
 * @param {Page} page
 */
export async function notifications(page) {
  await runCommand(page, 'Notifications: Show Notifications');
  const center = page.locator('.notifications-center.visible');
  await center.waitFor();
  const texts = await center.locator('.notification-list-item-message').allInnerTexts();
  await runCommand(page, 'Notifications: Hide Notifications');
  return texts;
}

/**
 * @param {Page} page
 * @param {string} key
 * @param {string} text
 */
async function openQuickInput(page, key, text) {
  const input = page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');
  await page.keyboard.press(key);
  await input.waitFor({ timeout: 10_000 });
  await input.fill(text);
}

/** @param {string} text */
function exactly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}
