import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeCursor, readEditor } from '../page/editor.mjs';
import { chooseCodeAction, openCodeActions } from '../page/menus.mjs';
import { notifications, openFile, runCommand, waitForTab } from '../page/palette.mjs';
import { poll } from '../page/poll.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Put together here, so that they stand in no file of the repository. */
const people = [
  ['Wilhelmina', 'Oterdahl', ['w.oterdahl', 'gmail.com'].join('@'), ['219', '09', '9998'].join('-')],
  ['Bengt', 'Lindqvist', ['b.lindqvist', 'proton.me'].join('@'), ['401', '62', '7716'].join('-')],
  ['Aurelie', 'Marchetti', ['aurelie.marchetti', 'orange.fr'].join('@'), ['318', '44', '2907'].join('-')],
];

const customers = people.map(([firstName, lastName, email, ssn], index) => ({
  id: 1201 + index,
  firstName,
  lastName,
  email,
  ssn,
}));

const json = `${JSON.stringify({ customers }, undefined, 2)}\n`;
const csv = `order,customer_email\n5001,${people[1]?.[2]}\n5002,${people[0]?.[2]}\n`;

/**
 * Files as somebody copied them from production.
 *
 * @param {string} workspace
 */
async function plant(workspace) {
  await mkdir(join(workspace, 'test/fixtures'), { recursive: true });
  await writeFile(join(workspace, 'test/fixtures/customers.json'), json);
  await writeFile(join(workspace, 'test/fixtures/orders.csv'), csv);
}

/**
 * The rows of the tree, by label and description.
 *
 * @param {Page} page
 */
function treeRows(page) {
  return page.locator('.pane-body .monaco-list-row');
}

/** @param {Page} page */
async function rowTexts(page) {
  return (await treeRows(page).allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' ').trim());
}

/** @param {Page} page @param {string} text */
function row(page, text) {
  return treeRows(page).filter({ hasText: text }).first();
}

/** @type {import('../group.mjs').Flow} */
const welcome = {
  name: 'the view says what it is for, and its button scans the workspace',
  run: async ({ page, workspace, screenshot }) => {
    await plant(workspace);
    await page.locator('.activitybar .action-label[aria-label*="Fauxture"]').first().click();
    const button = page.locator('.welcome-view-content .monaco-button', { hasText: 'Scan Workspace' });
    await button.waitFor();
    await screenshot('personal-data-welcome');
    await button.click();
    await row(page, 'customers.json').waitFor();
    await poll('the summary', async () =>
      (await notifications(page)).some(text =>
        /\d+ likely real, \d+ plausible in 2 of \d+ files\./.test(text),
      ),
    );
    await screenshot('personal-data-scanned');
  },
};

/** @type {import('../group.mjs').Flow} */
const tree = {
  name: 'the tree opens a value where it stands, goes by kind, and is filtered; it shows no value',
  run: async ({ page, screenshot }) => {
    await row(page, 'E-mail address').click();
    await waitForTab(page, 'customers.json');
    await page
      .locator('.statusbar-item', { hasText: /^\s*\d+\s*$/ })
      .first()
      .waitFor();
    await screenshot('personal-data-tree');
    await runCommand(page, 'Fauxture: Group by Kind');
    const texts = await poll('the kinds', async () => {
      const found = await rowTexts(page);
      return found.some(text => /^E-mail address ?5$/.test(text)) && found;
    });
    for (const value of people.flat()) assert.ok(!texts.join('\n').includes(value), 'a value is shown');
    await screenshot('personal-data-by-kind');
    await runCommand(page, 'Fauxture: Filter Findings…');
    const input = page.locator('.quick-input-widget input[placeholder*="@likely-real"]');
    await input.waitFor();
    await input.fill('@email orders');
    await poll('the filter', async () => (await rowTexts(page)).every(text => !text.includes('security')));
    await page.keyboard.press('Enter');
    await screenshot('personal-data-filtered');
    await runCommand(page, 'Fauxture: Clear Filter');
    await runCommand(page, 'Fauxture: Group by File');
    await row(page, 'orders.csv').waitFor();
  },
};

/** @type {import('../group.mjs').Flow} */
const look = {
  name: 'problems, hover and quick fixes of a value',
  run: async ({ page, screenshot }) => {
    await openFile(page, 'test/fixtures/customers.json');
    await placeCursor(page, 'gmail');
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Because' }).first().waitFor();
    await screenshot('personal-data-hover');
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Toggle Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Likely real' }).first().waitFor();
    await openCodeActions(page, { expecting: 'Replace with Synthetic Value' });
    await screenshot('personal-data-quick-fixes');
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Toggle Problems');
  },
};

/** @type {import('../group.mjs').Flow} */
const accept = {
  name: 'a value is accepted into the baseline for a reason that is typed',
  run: async ({ page, workspace, screenshot }) => {
    await openFile(page, 'test/fixtures/orders.csv');
    await placeCursor(page, 'proton');
    await chooseCodeAction(page, 'Accept into Baseline');
    const input = page.locator('.quick-input-widget input[placeholder="Our own support address"]');
    await input.waitFor();
    await screenshot('personal-data-reason');
    await input.fill('seen and agreed');
    await page.keyboard.press('Enter');
    const file = join(workspace, '.fauxture/baseline.json');
    const baseline = await poll('the baseline', async () => {
      const text = existsSync(file) ? await readFile(file, 'utf8') : '';
      return text !== '' && text;
    });
    assert.match(baseline, /orders\.csv.*seen and agreed/);
    await row(page, 'orders.csv').waitFor({ state: 'detached' });
  },
};

/** @type {import('../group.mjs').Flow} */
const replaceAll = {
  name: 'all of the workspace is replaced after a preview; what is accepted stays',
  run: async ({ page, screenshot }) => {
    await runCommand(page, 'Fauxture: Replace All Personal Data in Workspace');
    await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
    await screenshot('personal-data-preview');
    await page.locator('.monaco-button', { hasText: 'Apply' }).first().click();
    await page.locator('.welcome-view-content', { hasText: 'No personal data was found.' }).waitFor();
    await openFile(page, 'test/fixtures/customers.json');
    const text = await readEditor(page);
    for (const value of people.flat()) assert.ok(!text.includes(value), 'a value is left');
    assert.equal(JSON.parse(text).customers.length, people.length);
    await screenshot('personal-data-replaced');
    await openFile(page, 'test/fixtures/orders.csv');
    assert.equal(await readEditor(page), csv);
  },
};

/** @type {import('../group.mjs').Group} */
export const personalData = {
  title: 'personal data',
  viewport: { width: 1440, height: 810 },
  userSettings: { 'editor.minimap.enabled': false, 'window.commandCenter': false },
  flows: [welcome, tree, look, accept, replaceAll],
};

/** @type {import('../group.mjs').Group} */
export const personalDataOnMinimum = {
  title: 'personal data, minimum VS Code',
  version: 'minimum',
  flows: [welcome, tree, accept, replaceAll],
};

/** @type {import('../group.mjs').Group} */
export const personalDataRestricted = {
  title: 'personal data in Restricted Mode',
  restrictedMode: true,
  flows: [
    {
      name: 'is found and replaced, because nothing of the workspace is run',
      run: async ({ page, workspace, screenshot }) => {
        await plant(workspace);
        await openFile(page, 'test/fixtures/orders.csv');
        await placeCursor(page, 'proton');
        await chooseCodeAction(page, 'Replace with Synthetic Value');
        await poll('the value to go', async () => !(await readEditor(page)).includes('proton'));
        assert.match(
          await readEditor(page),
          /^order,customer_email\n5001,\S+@[\w.-]*example\.\w+\n5002,\S+@gmail/,
        );
        await runCommand(page, 'Fauxture: Scan Workspace for Personal Data');
        await poll('the summary', async () =>
          (await notifications(page)).some(text => text.includes('likely real')),
        );
        await screenshot('personal-data-restricted');
      },
    },
  ],
};
