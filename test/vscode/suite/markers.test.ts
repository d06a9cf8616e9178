import assert from 'node:assert/strict';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import { cleanUp, openAt, poll, replace, textOf, uriOf } from './workbench';

const FIXTURE = 'src/models/order.fixture.ts';

async function lenses(): Promise<vscode.CodeLens[]> {
  return poll('lenses', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uriOf(FIXTURE),
      10,
    );
    const ours = found.filter(({ command }) => command?.command.startsWith('fauxture.'));
    return ours.length > 0 ? ours : undefined;
  });
}

async function choose(title: string): Promise<void> {
  const command = (await lenses()).find(lens => lens.command?.title === title)!.command!;
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

suite('markers', () => {
  setup(async () => {
    await openAt('src/models/order.ts', 'OrderLine {');
    await vscode.commands.executeCommand('fauxture.generateFixture');
    await poll('the fixture', () => textOf(uriOf(FIXTURE)));
  });
  teardown(() => cleanUp(FIXTURE));

  test('Regenerate after a field was added changes one line', async () => {
    const before = textOf(uriOf(FIXTURE))!.split('\n');
    const source = await vscode.workspace.openTextDocument(uriOf('src/models/order.ts'));
    await replace(source, 'title: string;', 'title: string;\n  giftWrap: boolean;');
    await choose('Regenerate');
    const after = textOf(uriOf(FIXTURE))!.split('\n');
    assert.equal(after.length, before.length + 1);
    assert.deepEqual(
      after.filter(line => !before.includes(line)).map(line => line.trim().split(':')[0]),
      ['giftWrap'],
    );
  });

  test('Regenerate of a type that stayed the same changes nothing', async () => {
    const before = textOf(uriOf(FIXTURE));
    await choose('Regenerate');
    assert.equal(textOf(uriOf(FIXTURE)), before);
  });

  test('New Seed gives other values, and Undo gives the old ones back', async () => {
    const before = textOf(uriOf(FIXTURE));
    await choose('New Seed');
    assert.notEqual(textOf(uriOf(FIXTURE)), before);
    await vscode.commands.executeCommand('undo');
    await poll('the old text', () => textOf(uriOf(FIXTURE)) === before);
  });
});
