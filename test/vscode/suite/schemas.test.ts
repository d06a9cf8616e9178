import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';

import { cleanUp, codeActions, openAt, replace, untitledText as sampleText, uriOf } from './workbench';

const SCHEMA = 'schemas/delivery.schema.json';
const API = 'schemas/openapi.yaml';

suite('schemas', () => {
  teardown(() => cleanUp());

  test('a schema file gives a sample, from the explorer', async () => {
    const uri = uriOf(SCHEMA);
    await vscode.commands.executeCommand('fauxture.generateSample', uri, [uri]);
    const sample = JSON.parse(await sampleText('delivery.sample.json')) as Record<string, unknown>;
    for (const name of ['trackingNumber', 'recipient', 'parcels', 'createdAt'])
      assert.ok(name in sample, name);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'json');
  });

  test('a $defs entry gives a sample of its own, with the cursor in it', async () => {
    await openAt(SCHEMA, '"maximumCelsius": {');
    await vscode.commands.executeCommand('fauxture.generateSample');
    const sample = JSON.parse(await sampleText('Chilled.sample.json')) as Record<string, unknown>;
    assert.equal(sample['kind'], 'chilled');
    assert.equal(typeof sample['maximumCelsius'], 'number');
  });

  test('Ctrl+. on a definition offers samples, one as a constant of TypeScript', async () => {
    const editor = await openAt(SCHEMA, '"Dry": {');
    const actions = await codeActions(editor);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Generate Sample of Dry',
        'Generate Samples of Dry…',
        'Generate Sample of Dry as TypeScript Constant',
        'Generate Edge Cases of Dry',
        'Generate Invalid Cases of Dry',
      ],
    );
    const command = actions[2]!.command!;
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.match(await sampleText('dry.sample.ts'), /^export const dry = \{/m);
  });

  test('OpenAPI in YAML gives samples of components and of operations', async () => {
    await openAt(API, 'Owner:');
    await vscode.commands.executeCommand('fauxture.generateSample');
    const owner = JSON.parse(await sampleText('Owner.sample.json')) as Record<string, unknown>;
    assert.match(String(owner['email']), /@example\./);
    await openAt(API, 'requestBody:');
    await vscode.commands.executeCommand('fauxture.generateSample');
    const stall = JSON.parse(await sampleText('openStall-request.sample.json')) as Record<string, unknown>;
    assert.ok(Number(stall['berth']) >= 1 && Number(stall['berth']) <= 40);
  });

  test('what is not saved yet counts', async () => {
    const editor = await openAt(SCHEMA, '"weight": {');
    await replace(editor.document, '"exclusiveMinimum": 0', '"const": 4242');
    await vscode.commands.executeCommand('fauxture.generateSample');
    assert.match(await sampleText('Dry.sample.json'), /"weight": 4242/);
  });

  test('a JSON document with a schema is filled, and one Undo takes it back', async () => {
    const editor = await openAt('data/delivery.json', '"city"');
    const before = editor.document.getText();
    const actions = await codeActions(editor);
    const fill = actions.find(({ title }) => title === 'Fill Required Properties')!.command!;
    await vscode.commands.executeCommand(fill.command, ...(fill.arguments ?? []));
    assert.match(
      editor.document.getText(),
      /\{\n {4}"city": "Bergen",\n {4}"firstName": ".+",\n {4}"lastName": ".+",\n {4}"email": ".+"\n {2}\}/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('a YAML document with a schema is filled, comments stay', async () => {
    const editor = await openAt('data/delivery.yaml', 'Ingrid');
    await vscode.commands.executeCommand('fauxture.fillRequiredProperties');
    const text = editor.document.getText();
    assert.match(text, /^trackingNumber: HM-2042 # from the carrier$/m);
    assert.match(text, /\n {2}firstName: Ingrid\n {2}lastName: .+\n {2}email: .*ingrid.*\n/i);
  });

  test('a schema that an extension contributes is known: our own, for .fauxture.json', async () => {
    const document = await vscode.workspace.openTextDocument(
      uriOf('.fauxture.json').with({ scheme: 'untitled' }),
    );
    const editor = await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '{ "values": {} }');
    await vscode.workspace.applyEdit(edit);
    const at = document.positionAt(13);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('fauxture.fillAllProperties');
    const value = JSON.parse(document.getText()) as { readonly values: Record<string, unknown> };
    assert.deepEqual(Object.keys(value.values), ['seed', 'locale', 'now', 'optional', 'examples']);
  });
});
