/** Tables that `scripts/buildTables.mjs` writes when dependencies are installed; see ARCHITECTURE.md. */
declare module '*.json' {
  const rows: unknown;
  export default rows;
}
