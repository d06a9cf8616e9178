/** The code units that the readers look for most. */
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const HYPHEN = 45;
export const COLON = 58;
export const BACKSLASH_CODE = 92;
export const LAST_ASCII = 126;
