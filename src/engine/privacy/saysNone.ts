import type { ReservedRange } from './definePrivacyKind';

/** Secrets that say in plain words that they are none. */
export const saysNone: ReservedRange = {
  pattern:
    /not[-_ ]?a[-_ ]?real|no[-_ ]?key|synthetic|example|dummy|fake|placeholder|change[-_ ]?(?:me|it)|replace[-_ ]?(?:me|with)|your[-_ ]|insert[-_ ]|redacted|sample|(?:^|[-_.])test(?:ing)?(?:[-_.\d]|$)|to[-_]?be[-_]?(?:set|changed)|edit[-_]?me|secret_?key_?here/i,
  reason: 'says of itself that it opens nothing',
};
