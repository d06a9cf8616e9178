import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';

suite('extension', () => {
  test('is there, and activates', async () => {
    const extension = vscode.extensions.getExtension('fauxture.fauxture');
    assert.ok(extension, 'VS Code does not know fauxture.fauxture');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
