import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import type { ScanResult } from '../../../src/shared/personalDataProtocol';
import { CANARIES, canariesIn } from '../../support/canaries';
import { cleanUp, exists, open, placeCursor, poll, replace, runCommand, textOf, uriOf } from './workbench';

const { email, ssn } = CANARIES;
const other = ['b.lindqvist', 'proton.me'].join('@');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const CONFIG = '.fauxture.json';
const BASELINE = '.fauxture/baseline.json';

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(text));
}

/** What is said about personal data in a file, once it is as wanted. */
function findings(
  path: string,
  isWanted: (found: vscode.Diagnostic[]) => boolean = found => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return poll(`what is said about ${path}`, () => {
    const found = vscode.languages.getDiagnostics(uriOf(path)).filter(({ source }) => source === 'fauxture');
    return isWanted(found) ? found : undefined;
  });
}

const isNone = (found: vscode.Diagnostic[]): boolean => found.length === 0;

/** Writes and opens a file with personal data, the cursor on a text. */
async function openWith(path: string, text: string, at: string): Promise<vscode.TextEditor> {
  await write(path, text);
  const editor = await open(path);
  await findings(path);
  placeCursor(editor, at);
  return editor;
}

/** A quick fix at the cursor. */
function fix(editor: vscode.TextEditor, title: string): Promise<vscode.CodeAction> {
  return poll(title, async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.QuickFix.value,
    );
    return found.find(action => action.title === title);
  });
}

/** Runs a quick fix and applies the refactor preview that it shows. */
async function fixAndApply(editor: vscode.TextEditor, title: string): Promise<void> {
  const before = editor.document.getText();
  const running = runCommand((await fix(editor, title)).command);
  const state = { isDone: false, isApplied: false };
  void running.then(() => (state.isDone = true));
  await poll('the preview to be applied', async () => {
    await wait(200);
    const isChanged = editor.document.getText() !== before;
    assert.ok(state.isApplied || !isChanged, 'changed without asking');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await wait(100);
    state.isApplied ||= editor.document.getText() !== before;
    return state.isDone;
  });
}

/** Answers the next question for a text, as if the user had typed it. */
async function answering(text: string, work: () => Promise<void>): Promise<void> {
  const { window } = vscode;
  const ask = window.showInputBox;
  const asked: (vscode.InputBoxOptions | undefined)[] = [];
  Object.assign(window, {
    showInputBox: (options?: vscode.InputBoxOptions) => {
      asked.push(options);
      return Promise.resolve(text);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(window, { showInputBox: ask });
  }
  assert.equal(asked.length, 1);
  assert.notEqual(await asked[0]?.validateInput?.(' '), undefined);
}

suite('personal data', () => {
  /** Every test has its own files, whose findings are not those of the one before. */
  let users: string;
  let table: string;
  let owner: string;
  let count = 0;

  setup(() => {
    count += 1;
    users = `data/people${String(count)}.json`;
    table = `data/people${String(count)}.csv`;
    owner = `src/owner${String(count)}.ts`;
  });

  teardown(() => cleanUp(users, table, owner, CONFIG, BASELINE, '.fauxture/secret', '.fauxture/.gitignore'));

  test('is a problem when a file is opened: masked, with a reason', async () => {
    await openWith(users, json({ email }), email);
    const [problem] = await findings(users);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(problem.code, 'email');
    assert.match(problem.message, /^Likely real e-mail address w…@g…: /);
    assert.deepEqual(canariesIn(problem.message), []);
  });

  test('is found in files of any language, while typing', async () => {
    await write(table, 'email,id\njane@example.com,1\n');
    const { document } = await open(table);
    await replace(document, 'jane@example.com', email);
    assert.equal((await findings(table)).length, 1);
    await replace(document, email, 'jane@example.com');
    await findings(table, isNone);
  });

  test('one value is replaced at once, and one Undo takes it back', async () => {
    const text = json({ email, id: 7 });
    const editor = await openWith(users, text, email);
    await runCommand((await fix(editor, 'Replace with Synthetic Value')).command);
    assert.match(editor.document.getText(), /"email": "[^"]+@[\w.-]*example\.\w+",\n {2}"id": 7/);
    await findings(users, isNone);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('all of a kind are replaced after a preview; others stay', async () => {
    const editor = await openWith(users, json({ users: [{ email, ssn }, { email: other }] }), other);
    await fixAndApply(editor, 'Replace Every E-mail Address in File');
    const left = await findings(users, found => found.length === 1);
    assert.deepEqual(
      left.map(({ code }) => code),
      ['us-ssn'],
    );
  });

  test('all of a file is replaced after a preview', async () => {
    const editor = await openWith(users, json({ users: [{ email, ssn }, { email: other }] }), other);
    await fixAndApply(editor, 'Replace All Personal Data in File');
    await findings(users, isNone);
    assert.deepEqual(canariesIn(editor.document.getText()), []);
  });

  test('all of the workspace is replaced after a preview, the same by the same', async () => {
    await write(table, `email,id\n${email},1\n`);
    const editor = await openWith(users, json({ email }), email);
    await fixAndApply(editor, 'Replace All Personal Data in Workspace');
    const { email: replaced } = JSON.parse(editor.document.getText()) as { readonly email: string };
    assert.notEqual(replaced, email);
    assert.equal(textOf(uriOf(table)), `email,id\n${replaced},1\n`);
  });

  test('an ignore comment accepts a value; its reason is selected to be written', async () => {
    const editor = await openWith(owner, `export const owner = {\n  email: '${email}',\n};\n`, email);
    await runCommand((await fix(editor, 'Accept with an Ignore Comment')).command);
    await findings(owner, isNone);
    const active = vscode.window.activeTextEditor!;
    assert.equal(active.document.getText(active.selection), 'say why');
    assert.match(active.document.getText(), /\n {2}\/\/ fauxture-ignore-next-line email: say why\n/);
  });

  test('the baseline accepts a value for a reason that is asked for', async () => {
    const editor = await openWith(users, json({ email }), email);
    const { command } = await fix(editor, 'Accept into Baseline…');
    await answering('our own support', () => runCommand(command));
    await findings(users, isNone);
    const baseline = Buffer.from(await vscode.workspace.fs.readFile(uriOf(BASELINE))).toString();
    assert.match(
      baseline,
      /"file":"\.\.\/data\/people\d+\.json","kind":"email",.*"count":1,"reason":"our own support/,
    );
    assert.deepEqual(canariesIn(baseline), []);
  });

  test('a path is ignored, in a .fauxture.json that is saved', async () => {
    const editor = await openWith(users, json({ email }), email);
    await runCommand((await fix(editor, 'Ignore This Path')).command);
    await findings(users, isNone);
    const config = Buffer.from(await vscode.workspace.fs.readFile(uriOf(CONFIG))).toString();
    assert.deepEqual(JSON.parse(config), { scan: { exclude: [users] } });
  });

  test('a kind is turned off', async () => {
    const editor = await openWith(users, json({ email, ssn }), email);
    await findings(users, found => found.length === 2);
    await runCommand((await fix(editor, 'Turn Off This Kind (E-mail Address)')).command);
    const left = await findings(users, found => found.length === 1);
    assert.equal(left[0]?.code, 'us-ssn');
  });

  test('a hover explains, and alone shows the value', async () => {
    const editor = await openWith(users, json({ email }), email);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(content => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
    assert.match(text, /\*\*E-mail address\*\*, likely real/);
    assert.ok(text.includes(email));
    assert.ok(text.includes('command:fauxture.replaceValue'));
  });

  test('Scan Workspace finds it in files that are not open, and Next Finding goes through them', async () => {
    await write(users, json({ users: [{ email }, { email: other }] }));
    await write(table, `email,id\n${email},1\n`);
    const result = await vscode.commands.executeCommand<ScanResult>('fauxture.scanWorkspace');
    assert.equal(result.filesWithFindings, 2);
    assert.equal(result.likelyReal, 3);
    await findings(users);
    await findings(table);
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await poll('the next finding', async () => {
        await vscode.commands.executeCommand('fauxture.nextFinding');
        return vscode.window.activeTextEditor;
      });
      const { document, selection } = vscode.window.activeTextEditor!;
      seen.push(`${document.uri.path.split('.').at(-1)!}:${String(selection.start.line)}`);
    }
    assert.deepEqual(seen, ['csv:1', 'json:3', 'json:6', 'csv:1']);
    await vscode.commands.executeCommand('fauxture.previousFinding');
    assert.equal(vscode.window.activeTextEditor?.selection.start.line, 6);
    await vscode.workspace.fs.delete(uriOf(table));
    await findings(table, isNone);
    assert.equal(await exists(uriOf(table)), false);
  });
});
