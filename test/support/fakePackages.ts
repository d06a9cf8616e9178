/** Packages of every way to publish types, by path below `node_modules`. */
export const fakePackages: Readonly<Record<string, string>> = {
  'geo-types/package.json': JSON.stringify({ name: 'geo-types', version: '1.0.0', types: 'index.d.ts' }),
  'geo-types/index.d.ts': 'export interface GeoPoint { lat: number; lng: number }\n',

  'react/package.json': JSON.stringify({ name: 'react', version: '19.0.0', types: 'index.d.ts' }),
  'react/index.d.ts': `
export = React;
declare namespace React {
  type Key = string | number | bigint;
  interface ReactElement<P = unknown> { type: string; props: P; key: string | null }
  type ReactNode = ReactElement | string | number | Iterable<ReactNode> | boolean | null | undefined;
  type FC<P = {}> = (props: P) => ReactNode;
  type PropsWithChildren<P = unknown> = P & { children?: ReactNode | undefined };
  type ComponentProps<T extends FC<any>> = T extends FC<infer P> ? P : {};
  interface CSSProperties { color?: string | undefined; display?: 'block' | 'flex' | (string & {}) | undefined; zIndex?: number | 'auto' | undefined }
  interface MouseEvent<T = Element> { readonly currentTarget: T; clientX: number; preventDefault(): void }
  type EventHandler<E> = { bivarianceHack(event: E): void }['bivarianceHack'];
  type MouseEventHandler<T = Element> = EventHandler<MouseEvent<T>>;
}
`,

  'esm-only/package.json': JSON.stringify({
    name: 'esm-only',
    version: '1.0.0',
    type: 'module',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './models/*': { types: './dist/models/*.d.ts', default: './dist/models/*.js' },
    },
  }),
  'esm-only/dist/index.d.ts':
    "export { Status } from './status.js';\nexport interface Item { id: string; status: import('./status.js').Status }\nexport default class Client { constructor(url: string); readonly url: string }\n",
  'esm-only/dist/index.js': '',
  'esm-only/dist/status.d.ts': "export declare enum Status { Open = 'open', Closed = 'closed' }\n",
  'esm-only/dist/status.js': '',
  'esm-only/dist/models/line.d.ts':
    'export declare enum Unit { Metre, Foot }\nexport interface Line { unit: Unit; length: number }\n',
  'esm-only/dist/models/line.js': '',

  'cjs-only/package.json': JSON.stringify({
    name: 'cjs-only',
    version: '1.0.0',
    main: 'lib.js',
    types: 'lib.d.ts',
  }),
  'cjs-only/lib.d.ts':
    'export = Vault;\ndeclare class Vault { constructor(name: string); name: string }\ndeclare namespace Vault { enum Grade { Low = 1, High = 2 } interface Options { grade: Grade; path: string } }\n',
  'cjs-only/lib.js': '',

  'old-versions/package.json': JSON.stringify({
    name: 'old-versions',
    version: '1.0.0',
    types: 'index.d.ts',
    typesVersions: { '>=4.0': { '*': ['modern/*'] } },
  }),
  'old-versions/index.d.ts': 'export interface Versioned { outdated: string }\n',
  'old-versions/modern/index.d.ts':
    "export declare enum Era { New = 'new' }\nexport interface Versioned { modern: number; era: Era }\n",

  '@types/legacy/package.json': JSON.stringify({
    name: '@types/legacy',
    version: '1.0.0',
    types: 'index.d.ts',
  }),
  '@types/legacy/index.d.ts':
    "declare module 'legacy' { export enum Mode { A = 'a', B = 'b' } export interface Legacy { mode: Mode } }\n",
};
