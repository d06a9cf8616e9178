import type { StringLimits } from '../shape/shape';
export function obeysStringLimits(text: string, limits: StringLimits): boolean {
  return text.length >= (limits.minLength ?? 0);
}
