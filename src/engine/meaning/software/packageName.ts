import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';
import { packageEndings } from './tables/names';

export const packageName = defineMeaning({
  id: 'software.packageName',
  title: 'a package name',
  gives: 'text',
  names: phrases(`
    package name; npm package; module name; library name; dependency name;
    package|module|library|dependency|plugin|extension|crate|gem > = name; = package; = dependency; library;
    plugin name; extension name; = plugin; = module; addon name; = addon; artifact name; component name;
    package id; = package namespace name; bundle name; library id; artifact; framework name; = lib;
    package key; component|artifact > = name; chart name; helm chart; npm name; import name; module;
    component; = component
  `),
  generate: draw => `${drawSlug(draw.random)}-${draw.random.pick(packageEndings)}`,
  examples: [
    'Package.name: string',
    'Dependency.package_name: string',
    'Plugin.name: string',
    'build.artifactName: string',
  ],
});
