import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { applyTextEdits, type TextEdit } from '../../../src/app/literal/textEdit';
import { Session } from '../../../src/app/session';
import { updateAllFixtures } from '../../../src/app/updateAllFixtures';
import { compileFiles } from '../../support/compileFiles';
import { caseProject } from '../../support/editCase';
import { repository, tempFolder, writeFiles } from '../../support/tempFolder';

type Damage = (property: ts.PropertyAssignment, text: string) => TextEdit;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'properties are gone': (property, text) => ({
    start: property.getFullStart(),
    end: property.getEnd() + (text.charAt(property.getEnd()) === ',' ? 1 : 0),
    newText: '',
  }),
  'values are of another type': property => ({
    start: property.initializer.getStart(),
    end: property.initializer.getEnd(),
    newText: '/x/g',
  }),
  'there are properties too many': property => ({
    start: property.getStart(),
    end: property.getStart(),
    newText: 'zzExtra: 1,\n',
  }),
};

/** Damages every seventh property of a text's object literals. */
function damage(text: string, how: Damage): string {
  const edits: TextEdit[] = [];
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && (count += 1) % 7 === 0) edits.push(how(node, text));
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('fixture.ts', text, ts.ScriptTarget.Latest, true));
  return applyTextEdits(text, edits);
}

describe.each(['model.ts', 'constructs/objects.ts'])('fixtures of test/cases/%s', source => {
  const folder = tempFolder({
    ...caseProject,
    'types.ts': readFileSync(join(repository, 'test/cases', source), 'utf8'),
    'shared.ts': readFileSync(join(repository, 'test/cases/constructs/shared.ts'), 'utf8'),
  });

  it.each(Object.entries(DAMAGES))('compile again after an update when %s', async (name, how) => {
    const session = new Session();
    const file = join(folder, 'types.ts');
    const { text } = await generateModule(session, { file, types: 'all', draw: {} });
    const path = join(folder, `${name.replaceAll(' ', '-')}.fixture.ts`);
    const damaged = damage(text, how);
    writeFiles(folder, { [path.slice(folder.length + 1)]: damaged });
    const { changes, problems } = await updateAllFixtures(session, { paths: [path] });
    expect(problems).toEqual([]);
    writeFiles(folder, { [path.slice(folder.length + 1)]: applyTextEdits(damaged, changes[0]?.edits ?? []) });
    expect(compileFiles([path], join(folder, 'tsconfig.json'))).toEqual([]);
    expect((await updateAllFixtures(session, { paths: [path] })).changes).toEqual([]);
  });
});
