import type { Stream } from '../../random/stream';
import { definePrivacyKind } from '../definePrivacyKind';
import { hasKnownTopLevel } from '../topLevelDomains';

const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;
const GIVEN =
  'alex,sam,robin,kim,chris,taylor,jamie,morgan,casey,riley,avery,quinn,drew,jesse,kai,noor,sasha,toni'.split(
    ',',
  );
const FAMILY =
  'reed,lane,stone,brook,field,hart,wells,marsh,grove,vale,north,west,frost,bell,cross,page'.split(',');
/** RFC 5321, 4.5.3.1.1. */
const MAX_LOCAL_PART = 64;

/** A local part, and a domain of two labels or more; letters of other scripts as RFC 6531 allows them. */
const FIND =
  /(?<![\w.%+/'-])[\wÀ-ɏ][\wÀ-ɏ.%+'-]{0,63}@[a-zà-ɏ0-9-]{1,63}(?:\.[a-zà-ɏ0-9-]{1,63}){1,8}(?![\w-]|:[\w/~])/gi;

/** Addresses of tasks, not of people. */
const ROLES =
  /^(?:admin|administrator|info|contact|contato|kontakt|contacto|hello|hi|support|help|helpdesk|service|sales|office|team|press|jobs|careers|hr|billing|invoices?|accounts?|accounting|security|abuse|postmaster|webmaster|hostmaster|root|git|noc|legal|privacy|feedback|marketing|newsletter|news|notifications?|notify|alerts?|mailer(?:-daemon)?|bounces?|daemon|system|bot|dependabot|actions?|api|app|dev|developers?|devops|ops|ci|build|orders?|shop|store|booking|reservations?|enquiries|inquiries|customer\.?(?:service|care|support)|no[-_.]?reply|do[-_.]?not[-_.]?reply)(?:\+[\w.-]*)?@/i;

export const email = definePrivacyKind({
  id: 'email',
  title: 'e-mail address',
  group: 'contact',
  evidence: 'alone',
  find: FIND,
  needs: { signs: '@', length: 5, dots: 1 },
  check: value => hasKnownTopLevel(value) && !/\.\.|[.-]@|@-|\.-|-\./.test(value),
  placeholders: [
    { pattern: ROLES, reason: 'an address of a task, not of a person' },
    {
      pattern: /@users\.noreply\.github\.com$/i,
      reason: "GitHub's stand-in for an address that is kept private",
    },
    {
      pattern:
        /@(?:[a-z0-9-]+\.)*(?:(?!mail\.(?:ru|dk|de|bg|ee|ua|kz|pt)$|email\.(?:it|cz|de)$)(?:test|tests|testing|tester|foo|bar|baz|qux|foobar|acme|acmecorp|email|mail|e-mail|domain|domein|company|mycompany|yourcompany|corp|your-?domain|my-?domain|some-?domain|any-?domain|site|mysite|yoursite|website|sample|demo|dummy|fake|placeholder|invalid|nowhere|somewhere|abc|xyz|aaa|example\d*|contoso|fabrikam|northwind|initech|hooli|starkindustries|wayneenterprises|mailinator|localhost|internal|local|test-?mail|example-?mail)\.[a-z]{2,6}(?:\.[a-z]{2})?|[a-z]\.[a-z]{2,4})$/i,
      reason: 'of a domain that people take for examples; not reserved',
    },
    {
      pattern:
        /^(?:(?:my|your|some|any|new|old|first|second|other|another|an?)?[-_.]?(?:test|tester|testing|testuser|user|username|name|email|e-?mail|mail|foo|bar|baz|foobar|qux|example|sample|demo|dummy|fake|someone|somebody|anyone|nobody|me|you|abc|xyz|asdf|aaa|customer|client|guest|member|owner|shop_?user|oauth|valid|invalid|original|updated|placeholder)(?:[-_.+]?(?:test|user|mail|email|account|name|example|\w?\d{0,4}))?|[a-z])\d{0,5}@/i,
      reason: 'a name that people take for examples; not reserved',
    },
  ],
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
    real: [['jane.doe', 'gmail.com'].join('@'), ['j.smith', 'kestrel-freight.co.uk'].join('@')],
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
