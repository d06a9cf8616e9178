import type { SymbolRef, TypeText } from '../shape/shape';
import type { CodeStyle } from './codeStyle';
import type { Names } from './printValue';
import { printText } from './printText';

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
    private readonly style: CodeStyle,
    taken: Iterable<string>,
  ) {
    this.locals = new Set(taken);
  }

  value(symbol: SymbolRef): string {
    return this.use(symbol, true);
  }

  type({ text, symbols }: TypeText): string {
    const names = new Map(symbols.map(symbol => [headOf(symbol), this.typeName(symbol)]));
    return text.replace(WORDS, (word, single: string | undefined) => {
      if (single !== undefined) return printText(single.replace(/\\(.)/g, '$1'), this.style);
      return names.get(word) ?? word;
    });
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
      .flatMap(([specifier, items]) =>
        this.style.syntax === 'commonjs'
          ? printRequires(specifier, items, this.style)
          : printGroup(specifier, items, this.style),
      );
  }

  /** What stands in a type for a symbol's first name. */
  private typeName(symbol: SymbolRef): string {
    if (this.style.syntax === 'typescript' || isGlobal(symbol))
      return headOf({ name: this.use(symbol, false) });
    const module = `import(${printText(this.specifierOf(symbol), this.style)})`;
    if (symbol.isWhole === true) return module;
    return `${module}.${symbol.isDefault === true ? 'default' : headOf(symbol)}`;
  }

  private use(symbol: SymbolRef, isValue: boolean): string {
    if (isGlobal(symbol)) return symbol.name;
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

/** Texts in single quotes, texts in double quotes, and names that do not follow a dot. */
const WORDS = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|(?<![\w$.])[A-Za-z_$][\w$]*/g;

function headOf({ name }: Pick<SymbolRef, 'name'>): string {
  return name.split('.')[0] ?? '';
}

function isGlobal({ file, module }: SymbolRef): boolean {
  return file === undefined && module === undefined;
}

function compareSpecifiers(a: string, b: string): number {
  const rank = (specifier: string): number => (specifier.startsWith('.') ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function printGroup(specifier: string, items: readonly Imported[], style: CodeStyle): string[] {
  const end = `from ${printText(specifier, style)}${style.semicolons ? ';' : ''}`;
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
  return [...lines, printNamed(parts, onlyTypes ? 'import type' : 'import', end, style)];
}

function printRequires(specifier: string, items: readonly Imported[], style: CodeStyle): string[] {
  const call = `require(${printText(specifier, style)})`;
  const end = style.semicolons ? ';' : '';
  const named = items.filter(item => item.symbol.isWhole !== true);
  const parts = named
    .map(item => [item.symbol.isDefault === true ? 'default' : item.exported, item.local] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([exported, local]) => (local === exported ? local : `${exported}: ${local}`));
  return [
    ...items.filter(item => item.symbol.isWhole === true).map(item => `const ${item.local} = ${call}${end}`),
    ...(parts.length === 0 ? [] : [`const { ${parts.join(', ')} } = ${call}${end}`]),
  ];
}

function printNamed(parts: readonly string[], keyword: string, end: string, style: CodeStyle): string {
  const line = `${keyword} { ${parts.join(', ')} } ${end}`;
  if (line.length <= style.printWidth) return line;
  const last = style.trailingComma === 'none' ? '' : ',';
  return `${keyword} {\n${parts.map(part => style.indent + part).join(',\n')}${last}\n} ${end}`;
}
