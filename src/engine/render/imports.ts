import type { SymbolRef, TypeText } from '../shape/shape';
import { printText } from './printText';
import type { Names } from './printValue';

interface Imported {
  readonly symbol: SymbolRef;
  /** What the module calls it: the first part of a dotted name. */
  readonly exported: string;
  readonly local: string;
  isValue: boolean;
}

/** Collects what a module must import while its values are printed, and names it so that nothing collides. */
export class Imports implements Names {
  private readonly imported = new Map<string, Imported>();
  private readonly locals: Set<string>;

  /**
   * @param specifierOf the module specifier for a symbol that is not global
   * @param taken names that the module's own constants have
   */
  constructor(
    private readonly specifierOf: (symbol: SymbolRef) => string,
    taken: Iterable<string>,
  ) {
    this.locals = new Set(taken);
  }

  value(symbol: SymbolRef): string {
    return this.use(symbol, true);
  }

  type({ text, symbols }: TypeText): string {
    return symbols.reduce((result, symbol) => {
      const [head = ''] = symbol.name.split('.');
      const [local = ''] = this.use(symbol, false).split('.');
      return local === head
        ? result
        : result.replace(new RegExp(`(?<![\\w$."'])${head.replaceAll('$', '\\$')}(?![\\w$"'])`, 'g'), local);
    }, text);
  }

  /** The import declarations, packages before relative paths. */
  print(): readonly string[] {
    const groups = new Map<string, Imported[]>();
    for (const item of this.imported.values()) {
      const specifier = this.specifierOf(item.symbol);
      groups.set(specifier, [...(groups.get(specifier) ?? []), item]);
    }
    return [...groups.entries()]
      .sort(([a], [b]) => compareSpecifiers(a, b))
      .flatMap(([specifier, items]) => printGroup(specifier, items));
  }

  private use(symbol: SymbolRef, isValue: boolean): string {
    if (symbol.file === undefined && symbol.module === undefined) return symbol.name;
    const [exported = '', ...rest] = symbol.name.split('.');
    const id = JSON.stringify([symbol.file, symbol.module, symbol.isDefault === true, exported]);
    const known = this.imported.get(id) ?? { symbol, exported, local: this.freeName(exported), isValue };
    known.isValue ||= isValue;
    this.imported.set(id, known);
    return [known.local, ...rest].join('.');
  }

  private freeName(name: string): string {
    let local = name;
    for (let count = 2; this.locals.has(local); count += 1) local = `${name}${String(count)}`;
    this.locals.add(local);
    return local;
  }
}

function compareSpecifiers(a: string, b: string): number {
  const rank = (specifier: string): number => (specifier.startsWith('.') ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function printGroup(specifier: string, items: readonly Imported[]): string[] {
  const end = `from ${printText(specifier)};`;
  const defaults = items.filter(item => item.symbol.isDefault === true);
  const named = items
    .filter(item => item.symbol.isDefault !== true)
    .sort((a, b) => (a.exported < b.exported ? -1 : 1));
  const lines = defaults.map(item => `import ${item.isValue ? '' : 'type '}${item.local} ${end}`);
  if (named.length === 0) return lines;
  const onlyTypes = named.every(item => !item.isValue);
  const parts = named.map(item => {
    const name = item.local === item.exported ? item.exported : `${item.exported} as ${item.local}`;
    return onlyTypes || item.isValue ? name : `type ${name}`;
  });
  return [...lines, `import ${onlyTypes ? 'type ' : ''}{ ${parts.join(', ')} } ${end}`];
}
