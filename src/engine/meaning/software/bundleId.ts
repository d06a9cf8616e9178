import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const bundleId = defineMeaning({
  id: 'software.bundleId',
  title: 'an application id',
  gives: 'text',
  names: phrases(`
    bundle id; bundle identifier; application id; app package id; app bundle id; android package;
    app identifier; = bundle
  `),
  generate: draw => `com.example.${drawSlug(draw.random).replace('-', '')}`,
  examples: ['App.bundleId: string', 'app.bundle_identifier: string'],
});
