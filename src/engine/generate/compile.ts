import { FauxtureError } from '../../shared/fauxtureError';
import { rowKey } from '../random/key';
import { type Entity, NO_PLAN, Scope } from '../meaning/scope';
import type { Shape, ShapeDocument } from '../shape/shape';
import type { Value } from '../shape/values';
import { cannotMake } from './cannotMake';
import { compileArray } from './compileArray';
import { compileChecked } from './compileChecked';
import { compileBuiltIn } from './compileBuiltIn';
import { compileClass, compileFunction } from './compileClass';
import type { Compiler, DrawValue } from './compiler';
import { compileExamples } from './compileExamples';
import { compileObject } from './compileObject';
import { compileScalar } from './compileScalar';
import { compileTuple } from './compileTuple';
import { compileUnion } from './compileUnion';
import type { Field } from './field';
import { findFiniteness } from './finiteness';
import type { GenerateOptions, OptionalFields } from './options';
import { PinBoard, type Pins } from './pins';
import { findLevels } from './sizing';
import { AssertionValue, EnumMemberValue, ReferenceValue } from '../shape/values';

/** How many values of one row may be drawn anew because they break a rule: what ends a search without end. */
const MAX_RETRIES = 5000;

/** A shape compiled for one set of options: makes any row without making those before it. Pure. */
export interface Generator {
  /**
   * @param row 0-based
   * @param pins instead of those in the options, which must be there for any to hold
   */
  generate(row: number, pins?: Pins): Value;
}

/**
 * Compiles a shape into a generator.
 * @throws FauxtureError `cannot-make` when no value of the shape exists or ends; the message names the field.
 * @example compile(document, options).generate(17) // row 17, the same alone as among 1,000
 */
export function compile(document: ShapeDocument, options: GenerateOptions): Generator {
  const compiler = new ShapeCompiler(document, options);
  const root: Field = { name: '', owners: [document.name], path: '', nesting: 0, level: 0, isElement: false };
  const problem = compiler.finiteness.explain(document.root);
  if (problem !== undefined)
    throw cannotMake(
      document.name + problem.path,
      problem.reason,
      problem.path === '' ? 'Allow some value for it' : 'Make it optional or allow other values for it',
    );
  const draw = compiler.compile(document.root, root);
  const drawRow = (row: number): Value => {
    compiler.retries.left = MAX_RETRIES;
    const entity: Entity = { key: rowKey(options.seed, document.name, row), plan: NO_PLAN };
    const entities = { person: entity, place: entity, company: entity, object: entity };
    return draw(new Scope(compiler.environment, entities), entity.key, 0);
  };
  const board = compiler.pins;
  return {
    generate: (row, pins) =>
      pins === undefined || board === undefined ? drawRow(row) : board.draw(pins, () => drawRow(row)),
  };
}

class ShapeCompiler implements Compiler {
  readonly environment;
  readonly finiteness;
  readonly levels: number;
  private readonly variants = new Map<OptionalFields, Compiler>();

  constructor(
    readonly document: ShapeDocument,
    readonly options: GenerateOptions,
    readonly retries = { left: MAX_RETRIES },
    readonly pins = options.pins === undefined ? undefined : new PinBoard(options.pins),
  ) {
    const { locale, home, now, places } = options;
    this.environment = { locale, home, now, ...(places && { places }) };
    this.finiteness = findFiniteness(document);
    this.levels = findLevels(document, options.depth);
  }

  readonly compile = (shape: Shape, field: Field): DrawValue => {
    const draw = compileChecked(shape, field, this, this.compileFree(shape, field));
    const { assertAs } = shape;
    const asserted: DrawValue =
      assertAs === undefined
        ? draw
        : (scope, key, level) => new AssertionValue(draw(scope, key, level), assertAs);
    const { pins } = this;
    if (pins === undefined) return asserted;
    return (scope, key, level) => {
      const pin = pins.find(field.path, 'value');
      return pin === undefined ? asserted(scope, key, level) : pin.value;
    };
  };

  readonly compileLater = (shape: Shape, field: Field): DrawValue => {
    let draw: DrawValue | undefined;
    return (scope, key, level) => (draw ??= this.compile(shape, field))(scope, key, level);
  };

  readonly withOptional = (optional: OptionalFields): Compiler => {
    const known =
      this.variants.get(optional) ??
      new ShapeCompiler(this.document, { ...this.options, optional }, this.retries, this.pins);
    this.variants.set(optional, known);
    return known;
  };

  readonly canMake = (shape: Shape, field: Field): boolean =>
    Number.isFinite(this.finiteness.height(shape)) && this.options.exclude?.has(field.path) !== true;

  private compileFree(shape: Shape, field: Field): DrawValue {
    return compileExamples(shape, field, this, this.compilePlain(shape, field));
  }

  private compilePlain(shape: Shape, field: Field): DrawValue {
    switch (shape.kind) {
      case 'ref':
        return this.compileRef(shape.id, field);
      case 'object':
        return compileObject(shape, field, this);
      case 'array':
        return compileArray(shape, field, this);
      case 'tuple':
        return compileTuple(shape, field, this);
      case 'union':
        return compileUnion(shape, field, this);
      case 'builtIn':
        return compileBuiltIn(shape, field, this);
      case 'class':
        return compileClass(shape, field, this);
      case 'function':
        return compileFunction(shape, field, this);
      default:
        return compileConstant(shape) ?? compileScalar(shape, field, this);
    }
  }

  /** Definitions are compiled anew for each place, because the place gives their fields their meanings. */
  private compileRef(id: string, field: Field): DrawValue {
    const target = this.document.definitions[id];
    if (target === undefined)
      throw new FauxtureError('internal', `The shape ${this.document.name} lacks its definition ${id}.`);
    const draw = this.compileLater(target, field);
    return (scope, key, level) => draw(scope, key, level + 1);
  }
}

function compileConstant(shape: Shape): DrawValue | undefined {
  switch (shape.kind) {
    case 'null':
      return () => null;
    case 'undefined':
      return () => undefined;
    case 'literal': {
      const value = typeof shape.value === 'object' ? BigInt(shape.value.bigint) : shape.value;
      return () => value;
    }
    case 'enumMember': {
      const value = new EnumMemberValue(shape.symbol, shape.member, shape.value);
      return () => value;
    }
    case 'reference': {
      const value = new ReferenceValue(shape.symbol);
      return () => value;
    }
    default:
      return undefined;
  }
}
