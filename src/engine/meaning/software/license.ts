import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const license = defineMeaning({
  id: 'software.license',
  title: 'a software license',
  gives: 'text',
  names: phrases(`
    software license;
    package|repository|project|library|software|crate|repo|dependency|dataset|module > license;
    spdx license; license name; = licence; license identifier; spdx id; license key spdx;
    package|repository|repo|project > licence; open source license; license spdx
  `),
  generate: draw =>
    draw.random.pick([
      'MIT',
      'MIT',
      'Apache-2.0',
      'BSD-3-Clause',
      'ISC',
      'GPL-3.0-or-later',
      'MPL-2.0',
      'CC0-1.0',
    ]),
  examples: ['Package.license: string', 'repo.spdx_id: string'],
});
