/**
 * @typedef {object} VsCodeVersion
 * @property {string} version of VS Code
 * @property {string} npmPackage the npm package that carries this version's workbench and extension host
 * @property {string} node the Node that this version was built for
 * @property {string} [ripgrep] where file search comes from, if `npmPackage` does not carry it
 */

/**
 * The versions of VS Code that Fauxture is tested on. `minimum` is the one of package.json's `engines.vscode`; a
 * newer `latest` is taken up by changing its line here.
 *
 * @type {Readonly<Record<'minimum' | 'latest', VsCodeVersion>>}
 */
export const versions = {
  minimum: {
    version: '1.100.3',
    npmPackage: 'code-server@4.100.3',
    node: '20.20.2',
    ripgrep: '@vscode/ripgrep-universal@1.18.0',
  },
  latest: { version: '1.139.1', npmPackage: 'code-server@4.139.1', node: '24.21.0' },
};
