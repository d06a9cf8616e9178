import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeCursor, readEditor, undo } from '../page/editor.mjs';
import {
  chooseCodeAction,
  chooseFromContextMenu,
  menuItem,
  openCodeActions,
  openContextMenu,
} from '../page/menus.mjs';
import {
  chooseQuickPick,
  notifications,
  openFile,
  quickPickLabels,
  runCommand,
  waitForTab,
} from '../page/palette.mjs';
import { poll } from '../page/poll.mjs';

const fixture = 'src/models/user.fixture.ts';

/**
 * Waits in the page until an element has come to rest.
 *
 * @param {any} element
 */
async function settle(element) {
  await Promise.all(element.getAnimations({ subtree: true }).map((/** @type {any} */ each) => each.finished));
}

/** @type {import('../group.mjs').Flow} */
const fromContextMenu = {
  name: 'a right-click on a type makes its fixture, Undo removes it',
  run: async ({ page, workspace, screenshot }) => {
    await openFile(page, 'src/models/user.ts');
    await placeCursor(page, 'User {');
    await openContextMenu(page);
    await menuItem(page, 'Fauxture').hover();
    await menuItem(page, 'Generate Fixture').waitFor();
    await screenshot('context-menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await placeCursor(page, 'User {');
    await chooseFromContextMenu(page, ['Fauxture', 'Generate Fixture']);
    await waitForTab(page, 'user.fixture.ts');
    await page.locator('.codelens-decoration', { hasText: 'New Seed' }).first().waitFor();
    assert.match(await readEditor(page), /export const user: User = \{/);
    assert.deepEqual(await notifications(page), []);
    await screenshot('fixture');
    await undo(page);
    await poll('the file to go', async () => !existsSync(join(workspace, fixture)));
    await screenshot('fixture-undone');
  },
};

/** @type {import('../group.mjs').Flow} */
const fromLightbulb = {
  name: 'Ctrl+. on a type offers what can be made, and makes it',
  run: async ({ page, screenshot }) => {
    await openFile(page, 'src/models/order.ts');
    await placeCursor(page, 'Order {');
    const labels = await openCodeActions(page, { expecting: 'Generate Fixture for Order' });
    await screenshot('code-actions');
    await page.keyboard.press('Escape');
    assert.ok(labels.some(label => label.includes('Copy Order as JSON')));
    await chooseCodeAction(page, 'Generate Fixture for Order');
    await waitForTab(page, 'order.fixture.ts');
    assert.match(await readEditor(page), /export const order: Order = \{/);
  },
};

/** @type {import('../group.mjs').Flow} */
const fromLens = {
  name: 'a click on New Seed above a fixture gives it other values',
  run: async ({ page, screenshot }) => {
    const oldMarker = page.locator('.view-line', { hasText: '@fauxture Order seed=1:' });
    await page.locator('.codelens-decoration a', { hasText: 'New Seed' }).first().click();
    await oldMarker.waitFor({ state: 'detached' });
    await screenshot('new-seed');
  },
};

/** @type {import('../group.mjs').Flow} */
const fromPalette = {
  name: 'away from a type, the command asks which',
  run: async ({ page, screenshot }) => {
    await openFile(page, 'src/models/payment.ts');
    await placeCursor(page, 'expiryMonth');
    await runCommand(page, 'Fauxture: Generate Fixture');
    const types = ['CardPayment', 'TransferPayment', 'InvoicePayment', 'Payment'];
    // The palette's own list stays until the command's takes its place.
    await poll('the list of types', async () =>
      isDeepStrictEqual(await quickPickLabels(page).catch(() => []), types),
    );
    await page.locator('.quick-input-widget').evaluate(settle);
    await screenshot('which-type');
    await chooseQuickPick(page, 'InvoicePayment');
    await waitForTab(page, 'payment.fixture.ts');
    assert.match(await readEditor(page), /export const invoicePayment: InvoicePayment/);
  },
};

/** @type {import('../group.mjs').Flow} */
const explain = {
  name: 'Explain Type shows what each field is taken to mean',
  run: async ({ page, screenshot }) => {
    await openFile(page, 'src/models/user.ts');
    await placeCursor(page, 'User {');
    await runCommand(page, 'Fauxture: Explain Type');
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('td', { hasText: 'internet.email' }).first().waitFor();
    await screenshot('explain');
  },
};

/** @type {import('../group.mjs').Group} */
export const generating = {
  title: 'generating',
  viewport: { width: 1440, height: 810 },
  userSettings: { 'editor.minimap.enabled': false, 'window.commandCenter': false },
  flows: [fromContextMenu, fromLightbulb, fromLens, fromPalette, explain],
};

/** @type {import('../group.mjs').Group} */
export const restricted = {
  title: 'Restricted Mode',
  restrictedMode: true,
  flows: [
    {
      name: 'generates, because nothing of the workspace is run',
      run: async ({ page }) => {
        await openFile(page, 'src/models/user.ts');
        await placeCursor(page, 'User {');
        await runCommand(page, 'Fauxture: Generate Fixture');
        await waitForTab(page, 'user.fixture.ts');
        assert.match(await readEditor(page), /export const user: User = \{/);
      },
    },
  ],
};
