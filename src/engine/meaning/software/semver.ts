import { defineMeaning } from '../defineMeaning';
import { versionEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';

export const semver = defineMeaning({
  id: 'software.semver',
  title: 'a version',
  gives: 'text',
  names: phrases(`
    version; semver; ver; version number; version string; semantic version; app version; release version;
    package version; software version; current version; = release; minimum version; maximum version;
    latest version; sdk version; library version; build version; firmware version; firmware; client version;
    browser version; os version; schema version; = revision; node version; engine version; driver version;
    version name; protocol version; runtime version; kernel version; target version; version tag;
    release tag; tag name; release name; git tag; release|version > = name; release > = tag;
    dependency version
  `),
  aliases: ['system.semver', 'semver'],
  generate: draw =>
    `${String(draw.random.int(0, 12))}.${String(draw.random.int(0, 30))}.${String(draw.random.int(0, 20))}`,
  edgeCases: versionEdges,
  examples: [
    'Package.version: string',
    'app.ver: string',
    'Release.tagName: string',
    'device.firmware_version: string',
    'Dependency.semver: string',
  ],
});
