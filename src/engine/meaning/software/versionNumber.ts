import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const versionNumber = defineMeaning({
  id: 'software.versionNumber',
  title: 'a version number',
  gives: 'number',
  names: phrases(`
    version; version number; revision; revision number; = ver; schema version; = rev; build number;
    document version; iteration; = edition; edition; lock version; = generation; generation; row version;
    = v; migration version; major version; minor version; patch version; version code; = major; = minor;
    = patch; = build; api version
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 24, shape: 'low' }),
  examples: ['Document.version: number', 'row.revision: number', 'Build.buildNumber: number'],
});
