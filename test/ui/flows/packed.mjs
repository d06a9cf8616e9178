import { placeCursor } from '../page/editor.mjs';
import { openCodeActions } from '../page/menus.mjs';
import { openFile } from '../page/palette.mjs';

/** @type {readonly import('../group.mjs').Flow[]} */
const flows = [
  {
    name: 'offers Generate Fixture on a type',
    run: async ({ page }) => {
      await openFile(page, 'src/models/order.ts');
      await placeCursor(page, 'Order {');
      await openCodeActions(page, { expecting: 'Generate Fixture' });
      await page.keyboard.press('Escape');
    },
  },
];

/** The VSIX as users get it, installed in the newest VS Code. @type {import('../group.mjs').Group} */
export const packedOnLatest = { title: 'the packed extension, latest VS Code', packed: true, flows };

/** The same in the oldest VS Code that it claims to run in. @type {import('../group.mjs').Group} */
export const packedOnMinimum = {
  title: 'the packed extension, minimum VS Code',
  version: 'minimum',
  packed: true,
  flows,
};
