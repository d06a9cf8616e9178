import type { Stream } from '../../random/stream';
import type { Person } from './person';

/** RFC 2606, section 3. */
const DOMAINS = ['example.com', 'example.org', 'example.net', 'example.com'] as const;
const SEPARATORS = ['.', '_', '.', ''] as const;
/** RFC 5321, 4.5.3.1.1. */
const MAX_LOCAL_PART = 64;

/** An address on a reserved domain that holds somebody's given and family name in full. Always draws four numbers. */
export function drawEmail(random: Stream, { first, last }: Person): string {
  const separator = SEPARATORS[random.int(0, 3)] ?? '.';
  const domain = DOMAINS[random.int(0, 3)] ?? 'example.com';
  const number = random.int(2, 99);
  const tail = random.chance(0.4) ? String(number) : '';
  return `${(first.ascii + separator + last.ascii + tail).slice(0, MAX_LOCAL_PART)}@${domain}`;
}
