import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import {
  cleanUp,
  codeActions,
  exists,
  openAt,
  poll,
  runCommand,
  textOf,
  untitledText,
  uriOf,
} from './workbench';

const CASES = 'src/models/order.edge-cases.ts';
const INVALID = 'src/models/order.invalid-cases.ts';
const TESTS = 'src/models/order.edge-cases.test.ts';

/** Answers the question for categories, which VS Code gives tests no means to look at, until it is gone. */
async function answer(running: Thenable<unknown>, how: 'accept' | 'escape'): Promise<void> {
  const command =
    how === 'accept' ? 'workbench.action.acceptSelectedQuickOpenItem' : 'workbench.action.closeQuickOpen';
  const state = { isDone: false };
  void running.then(() => (state.isDone = true));
  await poll('the command to end', async () => {
    if (state.isDone) return true;
    await vscode.commands.executeCommand(command);
    await wait(100);
    return state.isDone;
  });
}

suite('edge cases', () => {
  teardown(() => cleanUp(CASES, INVALID, TESTS));

  test('a command on a type asks for categories and writes a table beside the fixture', async () => {
    await openAt('src/models/order.ts', 'OrderLine {');
    await answer(vscode.commands.executeCommand('fauxture.generateEdgeCases'), 'accept');
    const text = await poll(CASES, () => textOf(uriOf(CASES)));
    assert.match(text, /^\/\/ @fauxture OrderLine seed=1 cases=valid: /m);
    assert.match(text, /^export const orderLineEdgeCases/m);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(CASES).toString());
  });

  test('the settings may ask for a test file instead', async () => {
    const settings = vscode.workspace.getConfiguration('fauxture.fixture');
    await settings.update('edgeCases', 'node', vscode.ConfigurationTarget.Global);
    try {
      await openAt('src/models/order.ts', 'OrderLine {');
      await answer(vscode.commands.executeCommand('fauxture.generateEdgeCases'), 'accept');
      const text = await poll(TESTS, () => textOf(uriOf(TESTS)));
      assert.match(text, /^import \{ describe, it \} from 'node:test';$/m);
      assert.match(text, /^describe\('OrderLine edge cases'/m);
    } finally {
      await settings.update('edgeCases', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('Escape takes it back', async () => {
    await openAt('src/models/order.ts', 'OrderLine {');
    await answer(vscode.commands.executeCommand('fauxture.generateEdgeCases'), 'escape');
    assert.equal(textOf(uriOf(CASES)), undefined);
    assert.equal(await exists(uriOf(CASES)), false);
  });

  test('Ctrl+. on a type makes invalid cases, each of which says what it breaks', async () => {
    const editor = await openAt('src/models/order.ts', 'OrderLine {');
    const actions = await codeActions(editor);
    const action = actions.find(({ title }) => title === 'Generate Invalid Cases for OrderLine');
    await answer(runCommand(action?.command), 'accept');
    const text = await poll(INVALID, () => textOf(uriOf(INVALID)));
    assert.match(text, /breaks: 'maximum'/);
  });

  test('a definition of a schema gives edge cases as JSON that is not saved', async () => {
    await openAt('schemas/delivery.schema.json', '"maximumCelsius": {');
    await answer(vscode.commands.executeCommand('fauxture.generateEdgeCases'), 'accept');
    const cases = JSON.parse(await untitledText('Chilled.edge-cases.json')) as { readonly valid: boolean }[];
    assert.ok(cases.length > 3);
    assert.ok(cases.every(({ valid }) => valid));
  });
});
