import { privacyKinds } from '../../../src/engine/privacy/kinds/index';

/** The parts of Fauxture that the bench calls in its own process; `build.mjs` bundles this file. */
export { resolveDrawOptions } from '../../../src/app/drawOptions';
export { generateEdgeCases } from '../../../src/app/edgeCases';
export { generateModule } from '../../../src/app/generateModule';
export { generateSamples } from '../../../src/app/generateSamples';
export { generateValues } from '../../../src/app/generateValues';
export { scanText } from '../../../src/app/scan/scanText';
export { Session } from '../../../src/app/session';
export { withinTime } from '../../../src/app/timeLimit';
export { compile } from '../../../src/engine/generate/compile';
export { findCurrency } from '../../../src/engine/locale/currencies';
export { loadLocale, localeIds } from '../../../src/engine/locale/loadLocale';
export { findReservedReason } from '../../../src/engine/privacy/definePrivacyKind';
export { Special, toPlain } from '../../../src/engine/shape/values';
export { readTarget } from '../../../src/read/typescript/readTarget';
export { isHeldBack, makeBenchmark } from '../privacy/benchmark';
export { addUp, judge, rates } from '../privacy/score';

/** A kind of personal data by its id. */
export const findPrivacyKind = id => privacyKinds.find(kind => kind.id === id);
