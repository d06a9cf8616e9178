import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';
import { featureNouns, featureVerbs } from './tables/names';

export const featureFlag = defineMeaning({
  id: 'software.featureFlag',
  title: 'a feature flag',
  gives: 'text',
  names: phrases(`
    feature flag; flag key; feature flag key; feature key; flag name; toggle name; = feature; feature;
    feature name; = flag; flag; experiment key; experiment name;
    feature|flag|feature flag|toggle|experiment flag > = name; feature|flag|feature flag|experiment > = key;
    = toggle; feature toggle; = experiment; enabled feature; capability; capability name;
    feature|experiment > title; experiment; preview feature; = capability; feature code; switch name
  `),
  generate: draw =>
    `${draw.random.pick(featureVerbs)}-${draw.random.pick(slugNouns)}-${draw.random.pick(featureNouns)}`,
  examples: ['Config.featureFlags: string', 'flag.flag_key: string', 'Feature.name: string'],
});
