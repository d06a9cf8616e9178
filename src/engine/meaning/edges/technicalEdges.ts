import type { MeaningEdgeCase } from '../defineMeaning';

/** Names of files that shells, archives and other systems trip over. */
export const fileNameEdges: readonly MeaningEdgeCase[] = [
  { name: 'blanks', value: 'two words.txt' },
  { name: 'several dots', value: 'archive.v1.2.tar.gz' },
  { name: 'no extension', value: 'README' },
  { name: 'leading dot', value: '.env' },
  { name: 'beyond ASCII', value: 'résumé 履歴書.pdf' },
  { name: 'upper case', value: 'PHOTO.JPG' },
  { name: 'device name', value: 'CON.txt' },
  { name: 'signs', value: `50% off (copy) [1] & 'more'.csv` },
  { name: 'longest', value: `${'a'.repeat(251)}.txt` },
];

/** Paths. */
export const filePathEdges: readonly MeaningEdgeCase[] = [
  { name: 'root', value: '/' },
  { name: 'blanks', value: '/two words/a file.txt' },
  { name: 'to the parent', value: '../sibling/file.txt' },
  { name: 'Windows', value: 'C:\\Program Files\\example.txt' },
  { name: 'network share', value: '\\\\server\\share\\file.txt' },
  { name: 'doubled slashes', value: '/a//b/./c' },
  { name: 'beyond ASCII', value: '/données/ファイル.txt' },
];

/** Sizes of files in bytes. */
export const fileSizeEdges: readonly MeaningEdgeCase[] = [
  { name: '0 (empty file)', value: 0 },
  { name: '1', value: 1 },
  { name: '2 GiB', value: 2_147_483_648 },
  { name: '4 GiB', value: 4_294_967_296 },
];

/** Versions (SemVer 2.0.0). */
export const versionEdges: readonly MeaningEdgeCase[] = [
  { name: '0.0.0', value: '0.0.0' },
  { name: 'pre-release', value: '1.0.0-alpha.1' },
  { name: 'pre-release and build', value: '1.0.0-rc.1+build.5' },
  { name: 'two digits sort after one', value: '1.10.0' },
  { name: 'large', value: '999.999.999' },
];

/** Colours in hexadecimal. */
export const hexColorEdges: readonly MeaningEdgeCase[] = [
  { name: 'short form', value: '#fff' },
  { name: 'black', value: '#000000' },
  { name: 'white, upper case', value: '#FFFFFF' },
  { name: 'transparent', value: '#00000000' },
];

/** Channels of colours. */
export const channelEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '255', value: 255 },
];

/** The least and greatest digests of so many hexadecimal digits. */
export function digestEdges(digits: number): readonly MeaningEdgeCase[] {
  return [
    { name: 'zeros', value: '0'.repeat(digits) },
    { name: 'all bits', value: 'f'.repeat(digits) },
    { name: 'upper case', value: 'A1B2C3D4'.repeat(16).slice(0, digits) },
  ];
}

/** UUIDs that mean none and all (RFC 9562), and another spelling. */
export const uuidEdges: readonly MeaningEdgeCase[] = [
  { name: 'nil', value: '00000000-0000-0000-0000-000000000000' },
  { name: 'max', value: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  { name: 'upper case', value: 'F47AC10B-58CC-4372-A567-0E02B2C3D479' },
];

/** Numbers of records. */
export const numericIdEdges: readonly MeaningEdgeCase[] = [
  { name: '1', value: 1 },
  { name: '0', value: 0 },
  { name: 'last of 32 bits', value: 2_147_483_647 },
  { name: 'beyond 32 bits', value: 2_147_483_648 },
  { name: 'largest safe integer', value: Number.MAX_SAFE_INTEGER },
];

/** Content types with parameters and suffixes. */
export const mediaTypeEdges: readonly MeaningEdgeCase[] = [
  { name: 'suffix', value: 'application/vnd.example+json' },
  { name: 'parameter', value: 'text/html; charset=utf-8' },
  { name: 'unknown', value: 'application/octet-stream' },
];

/** Temperatures in degrees Celsius. */
export const temperatureEdges: readonly MeaningEdgeCase[] = [
  { name: 'absolute zero', value: -273.15 },
  { name: 'the same in Fahrenheit', value: -40 },
  { name: 'freezing', value: 0 },
  { name: 'boiling', value: 100 },
];
