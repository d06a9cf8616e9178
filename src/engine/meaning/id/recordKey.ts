import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const recordKey = defineMeaning({
  id: 'id.recordKey',
  title: 'a key of a record',
  gives: 'text',
  names: phrases(`
    record key; = key; key name; = slug key; lookup key; storage key; cache key; = entry key; map key;
    dictionary key; property key; config key; setting key; parameter key; = property; property name;
    attribute key; attribute name; variable name; variable; parameter name; = param; option name; = attr;
    metadata key;
    setting|config|option|variable|parameter|property|attribute|header|field|env var|environment variable|translation|entry|pair|metadata|label|tag > = key;
    setting|config|variable|parameter|attribute|env var > = name; sort key; partition key; column key;
    group key; i18n key; translation key; message key; = identifier key; data key; event key; = prop;
    sort field; order by field; filter field
  `),
  generate: draw => drawSlug(draw.random).replace('-', '_'),
  examples: [
    'Setting.key: string',
    'config.setting_key: string',
    'Parameter.name: string',
    'Translation.i18nKey: string',
  ],
});
