import { FauxtureError } from '../../shared/fauxtureError';

/** The error for a place that no value can be made for: what is wrong, and what to do about it. */
export function cannotMake(path: string, reason: string, advice: string): FauxtureError {
  const place = path === '' ? 'The value' : path;
  return new FauxtureError('cannot-make', `${place} cannot be made: ${reason}. ${advice}.`, { path });
}
