import type { SymbolRef, TypeText } from '../shape/shape';
import {
  type AnySpecial,
  ComputedValue,
  type ConstructValue,
  type FunctionValue,
  isRecord,
  Special,
  type Value,
} from '../shape/values';
import { printKey, printText } from './printText';
import type { CodeStyle } from './codeStyle';
import { printTypeComment } from './moduleSyntax';

/** Says under which local name a symbol is used, and remembers that it must be imported. */
export interface Names {
  /** For use as a value. */
  value(symbol: SymbolRef): string;
  /** A type's source text, its symbols under their local names. */
  type(text: TypeText): string;
}

/** Prints values as expressions of TypeScript or JavaScript, laid out as Prettier would. */
export class ValuePrinter {
  constructor(
    private readonly style: CodeStyle,
    private readonly names: Names,
  ) {}

  /**
   * The expression for a value.
   * @param indent how many levels deep its lines after the first are indented
   * @param used how many columns its first line has left of it and right after it
   */
  print(value: Value, indent: number, used: number): string {
    if (value instanceof Special) return this.printSpecial(value as AnySpecial, indent, used);
    if (Array.isArray(value)) return this.printArray(value as readonly Value[], indent, used);
    if (value instanceof Date) return `new Date(${this.text(value.toISOString())})`;
    if (isRecord(value)) return this.printObject(value, indent);
    return this.printPrimitive(value as Parameters<ValuePrinter['printPrimitive']>[0]);
  }

  private printPrimitive(value: string | number | boolean | bigint | null | undefined): string {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'bigint')
      return this.style.bigintLiterals ? `${value.toString()}n` : `BigInt(${this.text(value.toString())})`;
    return Object.is(value, -0) ? '0' : String(value);
  }

  private printObject(value: { readonly [key: string]: Value }, indent: number): string {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    const lines = entries.map(([key, item]) => {
      const name = this.key(key, item);
      return `${this.pad(indent + 1)}${name}: ${this.print(unwrapComputed(item), indent + 1, this.width(indent + 1) + name.length + 3)},`;
    });
    return `{\n${this.lastComma(lines).join('\n')}\n${this.pad(indent)}}`;
  }

  private key(key: string, item: Value): string {
    if (item instanceof ComputedValue) return `[${this.names.value(item.key)}]`;
    return printKey(key, this.style);
  }

  private printArray(items: readonly Value[], indent: number, used: number): string {
    if (items.length === 0) return '[]';
    if (!mustBreak(items)) {
      const line = `[${items.map(item => this.print(item, indent, 0)).join(', ')}]`;
      if (!line.includes('\n') && used + line.length <= this.style.printWidth) return line;
    }
    if (items.every(item => typeof item === 'number')) return this.fillNumbers(items, indent);
    const lines = items.map(
      item => `${this.pad(indent + 1)}${this.print(item, indent + 1, this.width(indent + 1) + 1)},`,
    );
    return `[\n${this.lastComma(lines).join('\n')}\n${this.pad(indent)}]`;
  }

  /** Prettier fills lines with numbers instead of one a line. */
  private fillNumbers(items: readonly number[], indent: number): string {
    const lines: string[] = [];
    let line = '';
    for (const item of items) {
      const next = line === '' ? `${String(item)},` : `${line} ${String(item)},`;
      if (line !== '' && this.width(indent + 1) + next.length > this.style.printWidth) {
        lines.push(line);
        line = `${String(item)},`;
      } else {
        line = next;
      }
    }
    lines.push(line);
    return `[\n${this.lastComma(lines.map(each => this.pad(indent + 1) + each)).join('\n')}\n${this.pad(indent)}]`;
  }

  private printSpecial(value: AnySpecial, indent: number, used: number): string {
    switch (value.kind) {
      case 'enumMember': {
        const owner = this.names.value(value.symbol);
        return /^[A-Za-z_$][\w$]*$/.test(value.member)
          ? `${owner}.${value.member}`
          : `${owner}[${this.text(value.member)}]`;
      }
      case 'reference':
        return this.names.value(value.symbol);
      case 'assertion': {
        const type = this.names.type(value.type);
        const inner = this.print(value.value, indent, used + type.length + 4);
        return this.isTypeScript ? `${inner} as ${type}` : `${printTypeComment('type', type)} (${inner})`;
      }
      case 'function':
        return this.printFunction(value, indent, used);
      case 'construct':
        return this.printConstruct(value, indent, used);
      case 'computed':
        return this.print(value.value, indent, used);
    }
  }

  private printFunction({ returns, properties }: FunctionValue, indent: number, used: number): string {
    const code = this.printArrow(returns, indent, used);
    return properties === undefined
      ? code
      : `Object.assign(${code}, ${this.printObject(properties, indent)})`;
  }

  private printArrow(returns: FunctionValue['returns'], indent: number, used: number): string {
    const semicolon = this.style.semicolons ? ';' : '';
    if (returns === 'throws') {
      const line = `throw new Error(${this.text('Not implemented')})${semicolon}`;
      return `() => {\n${this.pad(indent + 1)}${line}\n${this.pad(indent)}}`;
    }
    if ('parameter' in returns) {
      const others = Array.from({ length: returns.parameter }, (_, at) => `other${String(at + 1)}`);
      return this.isTypeScript
        ? `<T>(${others.map(name => `${name}: unknown, `).join('')}value: T) => value`
        : `(${[...others, 'value'].join(', ')}) => value`;
    }
    if (returns.value === undefined) return '() => {}';
    const printed = this.print(returns.value, indent, used + 6);
    return isRecord(returns.value) ? `() => (${printed})` : `() => ${printed}`;
  }

  private printConstruct(value: ConstructValue, indent: number, used: number): string {
    if (value.style === 'generator' || value.style === 'asyncGenerator')
      return this.printGenerator(value, indent);
    const callee = this.printCallee(value, indent);
    const width = callee.includes('\n') ? this.width(indent) + 2 : used + callee.length;
    const call = `${callee}(${this.printArguments(value.args, indent, width + 2)})`;
    if (value.style === 'subclass' || value.properties === undefined) return call;
    return `Object.assign(${call}, ${this.printObject(value.properties, indent)})`;
  }

  private printArguments(args: readonly Value[], indent: number, used: number): string {
    const inline = args.map(arg => this.print(arg, indent, used));
    const line = inline.join(', ');
    const fits = !line.includes('\n') && used + line.length <= this.style.printWidth;
    const hugsLast = inline.slice(0, -1).every(text => !text.includes('\n')) && isBracketed(args.at(-1));
    if (
      fits ||
      args.length === 0 ||
      (hugsLast && used + (line.split('\n')[0]?.length ?? 0) <= this.style.printWidth)
    )
      return line;
    const lines = args.map(
      arg => `${this.pad(indent + 1)}${this.print(arg, indent + 1, this.width(indent + 1) + 1)},`,
    );
    return `\n${this.lastComma(lines, 'all').join('\n')}\n${this.pad(indent)}`;
  }

  private printCallee(value: ConstructValue, indent: number): string {
    const name = this.names.value(value.symbol);
    if (value.style === 'call') return name;
    if (value.style === 'new') return `new ${name}`;
    const members = Object.entries(value.properties ?? {}).map(([key, item]) => {
      const label = this.key(key, item);
      const overriding = this.isTypeScript ? 'override' : '/** @override */';
      return `${this.pad(indent + 1)}${overriding} ${label} = ${this.print(unwrapComputed(item), indent + 1, this.width(indent + 1) + label.length + 13)}${this.style.semicolons ? ';' : ''}`;
    });
    return `new (class extends ${name} {\n${members.join('\n')}\n${this.pad(indent)}})`;
  }

  private printGenerator(value: ConstructValue, indent: number): string {
    const head = value.style === 'generator' ? '(function* () {' : '(async function* () {';
    const items = this.print(value.args[0], indent + 1, this.width(indent + 1) + 8);
    return `${head}\n${this.pad(indent + 1)}yield* ${items}${this.style.semicolons ? ';' : ''}\n${this.pad(indent)}})()`;
  }

  private get isTypeScript(): boolean {
    return this.style.syntax === 'typescript';
  }

  private lastComma(lines: readonly string[], since: 'es5' | 'all' = 'es5'): string[] {
    const keeps =
      this.style.trailingComma === 'all' || (this.style.trailingComma === 'es5' && since === 'es5');
    return lines.map((line, at) => (at === lines.length - 1 && !keeps ? line.replace(/,$/, '') : line));
  }

  private text(text: string): string {
    return printText(text, this.style);
  }

  private pad(level: number): string {
    return this.style.indent.repeat(level);
  }

  private width(level: number): number {
    return level * (this.style.indent === '\t' ? this.style.tabWidth : this.style.indent.length);
  }
}

function unwrapComputed(item: Value): Value {
  return item instanceof ComputedValue ? item.value : item;
}

/** Prettier breaks lists of two or more objects or lists that have two or more elements each. */
function mustBreak(items: readonly Value[]): boolean {
  if (items.length < 2) return false;
  const sizes = (pick: (item: Value) => number | undefined): boolean =>
    items.every(item => (pick(item) ?? 0) > 1);
  return (
    sizes(item => (Array.isArray(item) ? item.length : undefined)) ||
    sizes(item => (isRecord(item) ? Object.keys(item).length : undefined))
  );
}

function isBracketed(value: Value): boolean {
  return Array.isArray(value) || isRecord(value);
}
