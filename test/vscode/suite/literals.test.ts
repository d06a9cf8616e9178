import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import { cleanUp, codeActions, openAt, poll, replace, runCommand, textOf, uriOf } from './workbench';

const TRIAL = 'src/models/trial.ts';
const CALL = 'src/models/call.ts';
const FIXTURE = 'src/models/order.fixture.ts';

/** A file of the workspace, opened with the cursor on a text. */
async function openNew(path: string, text: string, cursor: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(text));
  return openAt(path, cursor);
}

async function fixtureWithChangedType(): Promise<string> {
  await openAt('src/models/order.ts', 'OrderLine {');
  await vscode.commands.executeCommand('fauxture.generateFixture');
  const before = await poll('the fixture', () => textOf(uriOf(FIXTURE)));
  const source = await vscode.workspace.openTextDocument(uriOf('src/models/order.ts'));
  await replace(source, 'title: string;', 'title: string;\n  giftWrap: boolean;');
  return before;
}

function addedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after
    .split('\n')
    .filter(line => !old.includes(line))
    .map(line => line.trim().split(':')[0]!);
}

suite('literals', () => {
  teardown(() => cleanUp(TRIAL, CALL, FIXTURE));

  test("TypeScript's own complaint has a quick fix that fills what is missing, and one Undo takes it back", async () => {
    const text =
      "import type { NewUser } from './user';\n\nexport const user: NewUser = {\n  firstName: 'Greta',\n};\n";
    const editor = await openNew(TRIAL, text, 'user:');
    const fix = await poll('the quick fix', async () => {
      const fixes = await codeActions(editor, vscode.CodeActionKind.Empty);
      return fixes.find(
        ({ title, kind }) =>
          title === 'Fill Missing Properties with Synthetic Data' && kind?.value === 'quickfix',
      );
    });
    await runCommand(fix.command);
    assert.match(
      editor.document.getText(),
      /firstName: 'Greta',\n {2}lastName: '.+',\n {2}email: '.*greta.*'/i,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('the command fills the arguments of a call', async () => {
    const text =
      "import type { NewUser } from './user';\n\ndeclare function invite(user: NewUser): void;\ninvite();\n";
    const editor = await openNew(CALL, text, '();');
    await vscode.commands.executeCommand('fauxture.fillMissingProperties');
    assert.match(editor.document.getText(), /invite\(\{\n {2}firstName: /);
  });

  test('a lens brings a fixture in line with its type: only what changed changes', async () => {
    const before = await fixtureWithChangedType();
    const lens = await poll('the lens', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uriOf(FIXTURE),
        10,
      );
      return found.find(({ command }) => command?.title === 'Update Fixture to Match OrderLine');
    });
    await runCommand(lens.command);
    assert.deepEqual(addedLines(before, textOf(uriOf(FIXTURE))!), ['giftWrap']);
  });

  test('Update All Fixtures shows the changes first, and applies them', async () => {
    const before = await fixtureWithChangedType();
    const fixture = await vscode.workspace.openTextDocument(uriOf(FIXTURE));
    await fixture.save();
    const running = vscode.commands.executeCommand('fauxture.updateAllFixtures');
    const state = { isDone: false };
    void running.then(() => (state.isDone = true));
    await poll('the preview to be applied', async () => {
      await wait(100);
      assert.ok(state.isDone || textOf(uriOf(FIXTURE)) === before, 'changed without asking');
      await vscode.commands.executeCommand('refactorPreview.apply');
      return state.isDone;
    });
    assert.deepEqual(addedLines(before, textOf(uriOf(FIXTURE))!), ['giftWrap']);
  });
});
