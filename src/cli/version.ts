/** The version in package.json, put in when the bundle is built. */
declare const FAUXTURE_VERSION: string;

/** The version of this build. */
export const version = typeof FAUXTURE_VERSION === 'undefined' ? 'development' : FAUXTURE_VERSION;
