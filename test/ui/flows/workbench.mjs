import assert from 'node:assert/strict';
import { placeCursor, readEditor } from '../page/editor.mjs';
import { menuItem, openContextMenu } from '../page/menus.mjs';
import { openFile } from '../page/palette.mjs';

/** @type {import('../group.mjs').Group} */
export const workbench = {
  title: 'the sample workspace',
  flows: [
    {
      name: 'opens, and shows a model',
      run: async ({ page, screenshot }) => {
        await openFile(page, 'src/models/user.ts');
        assert.match(await readEditor(page), /export interface User \{/);
        await screenshot('workbench');
      },
    },
    {
      name: 'has Fauxture in the context menu of a type',
      run: async ({ page, screenshot }) => {
        await placeCursor(page, 'User {');
        await openContextMenu(page);
        await menuItem(page, 'Fauxture').hover();
        await screenshot('context-menu');
        await page.keyboard.press('Escape');
      },
    },
  ],
};
