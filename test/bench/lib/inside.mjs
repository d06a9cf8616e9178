/** The parts of Fauxture that the bench calls in its own process; `build.mjs` bundles this file. */
export { resolveDrawOptions } from '../../../src/app/drawOptions';
export { generateModule } from '../../../src/app/generateModule';
export { generateValues } from '../../../src/app/generateValues';
export { Session } from '../../../src/app/session';
export { compile } from '../../../src/engine/generate/compile';
export { findCurrency } from '../../../src/engine/locale/currencies';
export { loadLocale, localeIds } from '../../../src/engine/locale/loadLocale';
export { findReservedReason } from '../../../src/engine/privacy/definePrivacyKind';
export { findPrivacyKind } from '../../../src/engine/privacy/kinds/index';
export { Special, toPlain } from '../../../src/engine/shape/values';
export { readTarget } from '../../../src/read/typescript/readTarget';
