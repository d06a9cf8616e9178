import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import {
  cleanUp,
  codeActions,
  exists,
  open,
  openAt,
  placeCursor,
  poll,
  replace,
  textOf,
  uriOf,
} from './workbench';

const FIXTURE = 'src/models/user.fixture.ts';

async function fixtureText(path = FIXTURE): Promise<string> {
  return poll(path, () => textOf(uriOf(path)));
}

suite('generate', () => {
  teardown(() => cleanUp(FIXTURE, 'src/models/order.fixture.ts', 'src/models/page.fixture.ts'));

  test('a command on a type opens its fixture beside it', async () => {
    await openAt('src/models/user.ts', 'User {');
    await vscode.commands.executeCommand('fauxture.generateFixture');
    const text = await fixtureText();
    assert.match(text, /^import \{ Role, type User \} from '\.\/user';$/m);
    assert.match(text, /^export const user: User = \{$/m);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf(FIXTURE).toString());
    assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
  });

  test('one Undo takes everything back', async () => {
    await openAt('src/models/user.ts', 'User {');
    await vscode.commands.executeCommand('fauxture.generateFixture');
    await fixtureText();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await poll(
      () => `the file to go; it holds ${JSON.stringify(textOf(uriOf(FIXTURE))?.slice(0, 40))}`,
      async () => !(await exists(uriOf(FIXTURE))),
    );
  });

  test('Ctrl+. on a type offers what can be made, and makes it', async () => {
    const editor = await openAt('src/models/user.ts', 'User {');
    const actions = await codeActions(editor);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Generate Fixture for User',
        'Generate Factory for User',
        'Generate Edge Cases for User',
        'Generate Invalid Cases for User',
        'Copy User as JSON',
        'Generate Fixtures for All Types',
      ],
    );
    const command = actions[1]!.command!;
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.match(await fixtureText(), /export function makeUser\(/);
  });

  test('a type that is not exported is exported in the same step', async () => {
    const editor = await openAt('src/models/page.ts', 'ApiError {');
    const action = (await codeActions(editor)).find(({ title }) => title.startsWith('Export ApiError'));
    await vscode.commands.executeCommand(action!.command!.command, ...(action!.command!.arguments ?? []));
    assert.match(await fixtureText('src/models/page.fixture.ts'), /export const apiError: ApiError/);
    assert.match(editor.document.getText(), /^export interface ApiError/m);
  });

  test('Copy as JSON puts a value on the clipboard', async () => {
    await openAt('src/models/user.ts', 'User {');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('fauxture.copyAsJson');
    const text = await poll('the clipboard', async () => vscode.env.clipboard.readText());
    assert.match(String((JSON.parse(text) as { email: unknown }).email), /@example\./);
    assert.equal(await exists(uriOf(FIXTURE)), false);
  });

  test('all types of a file come at once, also from the explorer', async () => {
    await vscode.commands.executeCommand('fauxture.generateAllFixtures', uriOf('src/models/user.ts'));
    const text = await fixtureText();
    for (const name of ['role: Role', 'user: User', 'newUser: NewUser', 'userPatch: UserPatch'])
      assert.ok(text.includes(`export const ${name}`), `${name} is missing`);
  });

  test('what is not saved yet counts', async () => {
    const editor = await openAt('src/models/user.ts', 'User {');
    await replace(editor.document, 'newsletter: boolean;', "newsletter: boolean;\n  unsaved: 'yes';");
    await vscode.commands.executeCommand('fauxture.generateFixture');
    assert.match(await fixtureText(), /unsaved: 'yes',/);
  });

  test('a document that was never saved gets a fixture that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content: 'export interface Cat {\n  name: string;\n  lives: 9;\n}\n',
    });
    placeCursor(await open(document), 'Cat {');
    await vscode.commands.executeCommand('fauxture.generateFixture');
    const fixture = await poll('the fixture', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('.fixture.ts')),
    );
    assert.equal(fixture.uri.scheme, 'untitled');
    assert.match(fixture.getText(), /export const cat: Cat = \{/);
  });

  test('Explain Type says what each field is taken to mean', async () => {
    await openAt('src/models/user.ts', 'User {');
    await vscode.commands.executeCommand('fauxture.explainType');
    const document = await poll('the explanation', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'fauxture-explanation'),
    );
    assert.match(document.getText(), /^\| `email` +\| internet\.email +\| .+ \| `string` +\|$/m);
  });

  test('the server can be restarted', async () => {
    await vscode.commands.executeCommand('fauxture.restartServer');
    await openAt('src/models/order.ts', 'OrderLine {');
    await vscode.commands.executeCommand('fauxture.generateFixture');
    assert.match(await fixtureText('src/models/order.fixture.ts'), /orderLine: OrderLine/);
  });
});
