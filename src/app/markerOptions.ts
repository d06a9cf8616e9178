import { DEFAULT_NOW, type GenerateOptions } from '../engine/generate/options';
import type { Marker } from '../engine/render/marker';
import { FIXTURE_STYLES } from '../engine/render/renderModule';
import { FauxtureError } from '../shared/fauxtureError';
import { DEFAULT_DEPTH, DEFAULT_ITEMS, type DrawRequest } from './drawOptions';
import {
  ITEMS_RULE,
  MAX_COUNT,
  MAX_DEPTH,
  OPTIONAL_RULE,
  parseItems,
  parseOptional,
  parseWhole,
  printItems,
} from './drawTexts';
import type { EdgeCaseModuleRequest } from './edgeCaseRequest';
import type { ModuleRequest } from './fixtureRequest';
import { TEST_RUNNERS } from './testRunner';

/** What a marker says of a request: all that the bytes of a fixture depend on beside its type and the layout. */
export type MarkedRequest = Pick<ModuleRequest, 'style' | 'count'> &
  Pick<EdgeCaseModuleRequest, 'categories' | 'runner'> & {
    readonly draw: DrawRequest;
    /** Set where it is no fixture but a table of edge cases. */
    readonly cases?: 'valid' | 'invalid';
  };

/** The marker of a fixture: its seed, and whatever else differs from the defaults. */
export function toMarker(
  type: string,
  { style = 'const', count, draw }: MarkedRequest,
  { seed, locale, now, optional, items, depth, examples }: GenerateOptions,
): Marker {
  const options = {
    ...(style !== 'const' && { style }),
    ...(count !== undefined && { count: String(count) }),
    ...(locale.id !== 'en' && { locale: locale.id }),
    ...(draw.now !== undefined && now !== DEFAULT_NOW && { now: draw.now }),
    ...(optional !== 'always' && { optional: String(optional) }),
    ...(printItems(items) !== printItems(DEFAULT_ITEMS) && { items: printItems(items) }),
    ...(depth !== DEFAULT_DEPTH && { depth: String(depth) }),
    ...(examples === 'never' && { examples }),
  };
  return { type, seed, ...(Object.keys(options).length > 0 && { options }) };
}

type Read = (text: string) => unknown;

/** By name, what reads an option (`undefined` for what it may not be) and the rule in words. */
const DRAW_OPTIONS: ReadonlyMap<string, readonly [read: Read, rule: string]> = new Map([
  ['locale', [text => text, 'must name a locale, such as pt_BR']],
  ['now', [text => text, 'must be an ISO 8601 date']],
  ['optional', [parseOptional, OPTIONAL_RULE]],
  ['examples', [text => (text === 'never' ? text : undefined), 'must be never']],
  ['items', [parseItems, ITEMS_RULE]],
  [
    'depth',
    [text => parseWhole(text, 0, MAX_DEPTH), `must be a whole number from 0 to ${String(MAX_DEPTH)}`],
  ],
]);

const CASE_KINDS = ['valid', 'invalid'] as const;

const MODULE_OPTIONS: ReadonlyMap<string, readonly [read: Read, rule: string]> = new Map([
  ['style', [text => FIXTURE_STYLES.find(style => style === text), `must be ${FIXTURE_STYLES.join(', ')}`]],
  [
    'count',
    [text => parseWhole(text, 1, MAX_COUNT), `must be a whole number from 1 to ${String(MAX_COUNT)}`],
  ],
  ['cases', [text => CASE_KINDS.find(kind => kind === text), `must be ${CASE_KINDS.join(' or ')}`]],
  ['categories', [text => text.split(','), 'must be ids of categories, separated by commas']],
  ['runner', [text => TEST_RUNNERS.find(runner => runner === text), `must be ${TEST_RUNNERS.join(', ')}`]],
]);

/**
 * What a marker says, as a request. A marker is the user's to edit, so nothing in it is taken on trust.
 * @throws FauxtureError `bad-input` naming the option that is unknown or off
 */
export function fromMarker({ type, seed, options = {} }: Marker): MarkedRequest {
  const draw: Record<string, unknown> = { seed };
  const module: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(options)) {
    const [read, rule] = DRAW_OPTIONS.get(name) ?? MODULE_OPTIONS.get(name) ?? unknownOption(type, name);
    const value = read(text);
    if (value === undefined)
      throw new FauxtureError('bad-input', `In the marker of ${type}, "${name}" ${rule}.`);
    (DRAW_OPTIONS.has(name) ? draw : module)[name] = value;
  }
  return { style: 'const', ...module, draw };
}

function unknownOption(type: string, name: string): never {
  const known = [...MODULE_OPTIONS.keys(), ...DRAW_OPTIONS.keys()].join(', ');
  throw new FauxtureError(
    'bad-input',
    `The marker of ${type} has an unknown option "${name}". It may have seed, ${known}.`,
  );
}
