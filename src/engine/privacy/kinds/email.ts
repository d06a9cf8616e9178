import type { Stream } from '../../random/stream';
import { definePrivacyKind } from '../definePrivacyKind';

const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;
const GIVEN =
  'alex,sam,robin,kim,chris,taylor,jamie,morgan,casey,riley,avery,quinn,drew,jesse,kai,noor,sasha,toni'.split(
    ',',
  );
const FAMILY =
  'reed,lane,stone,brook,field,hart,wells,marsh,grove,vale,north,west,frost,bell,cross,page'.split(',');
/** RFC 5321, 4.5.3.1.1. */
const MAX_LOCAL_PART = 64;

export const email = definePrivacyKind({
  id: 'email',
  title: 'e-mail address',
  reserved: [
    { pattern: /@(?:[a-z0-9-]+\.)*example\.(?:com|net|org)$/i, reason: 'its domain is reserved by RFC 2606' },
    {
      pattern: /@(?:[a-z0-9-]+\.)*(?:test|example|invalid|localhost)$/i,
      reason: 'its top-level domain is reserved by RFC 6761',
    },
  ],
  generate: (random, hints) => {
    const words = (hints.words ?? []).filter(word => /^[a-z0-9]+$/.test(word));
    const [given, family] = words.length > 0 ? words : [random.pick(GIVEN), random.pick(FAMILY)];
    const local = joinWords(random, given ?? '', family);
    return `${local.slice(0, MAX_LOCAL_PART)}@${random.pick(DOMAINS)}`;
  },
  examples: {
    real: [['jane.doe', 'gmail.com'].join('@'), ['j.smith', 'company.co.uk'].join('@')],
    synthetic: ['jane.doe@example.com', 'ops@mail.example.org', 'root@db.internal.test'],
  },
});

/** Draws the same count of numbers for every form, so that a longer name changes nothing else. */
function joinWords(random: Stream, given: string, family: string | undefined): string {
  const form = random.int(0, 5);
  const number = String(random.int(1, 99));
  const tail = form === 3 || form === 4 ? number : '';
  if (family === undefined) return given + tail;
  if (form === 1) return `${given}_${family}`;
  if (form === 2) return `${given.slice(0, 1)}${family}${number}`;
  return form === 5 ? `${given}${family}` : `${given}.${family}${tail}`;
}
