import { relative, join } from 'node:path';

import { extendScanList } from '../../app/extendScanList';
import { CONFIG_FILE } from '../../app/workspaceConfig';
import type { TurnOffParams, WrittenChange } from '../../shared/personalDataProtocol';
import { readScope } from '../personalData/scanScope';
import type { Server } from '../server';
import { writeWholeText } from '../writeWholeText';

/** Turns off a kind of personal data, or a path, for all who work in the folder: in its `.fauxture.json`. */
export async function turnOffCommand(server: Server, { uri, kind }: TurnOffParams): Promise<WrittenChange> {
  const { documents } = server;
  const path = documents.pathOf(uri);
  const { folder, options } = await readScope(server, path);
  const file = join(folder, CONFIG_FILE).replaceAll('\\', '/');
  const text = documents.find(documents.uriOf(file))?.getText();
  const addition =
    kind === undefined
      ? ({ name: 'exclude', item: patternOf(relative(folder, path)) } as const)
      : ({ name: 'kindsOff', item: kind } as const);
  const extended = extendScanList(text, { ...addition, before: options[addition.name] ?? [] });
  return { toSave: [await writeWholeText(server, file, extended)] };
}

/** A pattern that means one path; what patterns read otherwise is left to `?`, which is any one character. */
function patternOf(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/[*?{},]|^!/g, '?');
}
