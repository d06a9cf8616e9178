import type { GenerateOptions } from '../engine/generate/options';
import type { Marker } from '../engine/render/marker';
import type { ModuleRequest } from './fixtureRequest';

/** The marker of a fixture: its type, and the options by which it was made where they are not the defaults. */
export function makeMarker(
  type: string,
  { draw, count, style = 'const' }: ModuleRequest,
  { seed, locale }: GenerateOptions,
): Marker {
  const { optional } = draw;
  const options = {
    ...(style !== 'const' && { style }),
    ...(count !== undefined && { count: String(count) }),
    ...(draw.locale !== undefined && locale.id !== 'en' && { locale: locale.id }),
    ...(draw.now !== undefined && { now: draw.now }),
    ...(optional !== undefined && optional !== 'always' && { optional: String(optional) }),
  };
  return { type, seed, ...(Object.keys(options).length > 0 && { options }) };
}
