import { ANY_FORM, TRUE_NODE, type Form, type Forms } from './form';
import { acceptsOutside, isAmong } from './accepts';
import { combineForms, type CombineContext } from './combineForms';
import { expandSchema } from './expandSchema';
import { isJsonArray, isJsonObject, type Json } from './jsonValue';
import type { SchemaLocation, SchemaResource } from './location';
import { itemAt } from './mergeForms';
import { negateSchema } from './negateSchema';
import { propertyNode } from './propertyNode';
import type { SchemaRegistry } from './registry';
import { findTarget } from './references';
import type { SchemaNode, SchemaTerm, Term } from './term';
import { isNever, TermPool } from './termPool';

/** How many ways to obey a node are kept. */
const MOST_FORMS = 48;
/** Joins of forms after which fewer ways are kept, so that a hostile schema ends. */
const MANY_STEPS = 30_000;
const TOO_MANY_STEPS = 80_000;
/** How deep schemas may stand in one another in place, and how many levels of values are looked into. */
const MOST_NESTING = 120;
const MOST_LEVELS = 3;

const LOOSE: Forms = { list: [{ ...ANY_FORM, isLoose: true }], isComplete: false };

/** Works out the ways to obey nodes. Results are kept, so that each node is worked out once. */
export class Expander implements CombineContext {
  readonly pool = new TermPool();
  private readonly known = new Map<string, Forms>();
  /** What is being worked out, and at which level of looking into values. */
  private readonly open = new Map<string, number>();
  /** What was open when a result leaned on it, so that the result holds only there. */
  private leaning = new Set<string>();
  private level = 0;
  private steps = 0;

  constructor(readonly registry: SchemaRegistry) {}

  /** How many ways are kept at the moment. */
  get limit(): number {
    if (this.steps > TOO_MANY_STEPS) return 1;
    return this.steps > MANY_STEPS ? 6 : MOST_FORMS;
  }

  /** Whether so much was asked that ways were left out. */
  get isCut(): boolean {
    return this.limit < MOST_FORMS;
  }

  /** Counts work. */
  count(steps: number): void {
    this.steps += steps;
  }

  /** The node of a schema; one that only refers to another one is that one. */
  schemaNode(location: SchemaLocation, scope: readonly SchemaResource[]): SchemaNode {
    let place = { location, scope: enter(scope, location.resource) };
    for (let hops = 0; hops < 50; hops += 1) {
      const target = findTarget(place, this.registry, 'alone');
      if (target === undefined) return this.pool.schema(place.location, place.scope);
      place = { location: target, scope: enter(place.scope, target.resource) };
    }
    return this.pool.never('it refers to itself without end');
  }

  /** The ways to obey a node. */
  expand(node: SchemaNode): Forms {
    const [first, second] = node.terms;
    if (first === undefined) return { list: [ANY_FORM], isComplete: true };
    if (second === undefined) return this.expandTerm(first);
    return this.remember(`node ${node.id}`, () => {
      const isNegative = (term: Term): term is SchemaTerm => term.kind === 'schema' && !term.positive;
      const parts = node.terms.filter(term => !isNegative(term)).map(term => this.expandTerm(term));
      const joined = combineForms(parts, this);
      return node.terms.filter(isNegative).reduce((forms, term) => this.exclude(forms, term), joined);
    });
  }

  /** Why no value obeys a node, where that is certain. Looks only a few levels deep. */
  whyNever(node: SchemaNode): string | undefined {
    if (node === TRUE_NODE) return undefined;
    const [first] = node.terms;
    if (first?.kind === 'never') return first.reason;
    if (this.level >= MOST_LEVELS || this.limit === 1) return undefined;
    this.level += 1;
    const { list, isComplete, reason } = this.expand(node);
    this.level -= 1;
    return list.length === 0 && isComplete ? (reason ?? 'its keywords exclude each other') : undefined;
  }

  /** Whether a node allows a value. Says yes where it cannot tell. */
  accepts(node: SchemaNode, value: Json): boolean {
    if (node === TRUE_NODE) return true;
    if (isNever(node)) return false;
    const { list, isComplete } = this.expand(node);
    return (
      !isComplete ||
      list.some(
        form => (form.values === undefined || isAmong(form.values, value)) && this.acceptsForm(form, value),
      )
    );
  }

  /** Whether a form allows one of its own values, also inside arrays and objects. */
  acceptsForm(form: Form, value: Json): boolean {
    if (!acceptsOutside(form, value)) return false;
    if (isJsonArray(value)) {
      const count = (node: SchemaNode): number => value.filter(item => this.accepts(node, item)).length;
      return (
        value.every((item, at) => this.accepts(itemAt(form, at), item)) &&
        form.contains.every(
          ({ node, minimum, maximum }) => minimum <= count(node) && (maximum ?? Infinity) >= minimum,
        )
      );
    }
    if (!isJsonObject(value)) return true;
    return Object.entries(value).every(
      ([name, item]) =>
        this.accepts(form.propertyNames, name) && this.accepts(propertyNode(form, name, this.pool), item),
    );
  }

  /** The forms among some that do not obey a term's schema, each narrowed where it might. */
  exclude(forms: Forms, term: SchemaTerm): Forms {
    const schema = this.pool.schema(term.location, term.scope);
    const wanted = this.expand(schema);
    const apart: Form[] = [];
    const touching: Form[] = [];
    for (const form of forms.list) {
      const isApart =
        wanted.isComplete &&
        combineForms([{ list: [form], isComplete: true }, wanted], this).list.length === 0;
      (isApart ? apart : touching).push(form);
    }
    if (touching.length === 0) return forms;
    const negative = this.expand(this.pool.negate(schema));
    const narrowed = combineForms([{ ...forms, list: touching }, negative], this);
    const list = [...apart, ...narrowed.list];
    return {
      list,
      isComplete: forms.isComplete && narrowed.isComplete,
      ...(list.length === 0 && { reason: narrowed.reason ?? 'it is excluded by "not" or "oneOf"' }),
    };
  }

  private expandTerm(term: Term): Forms {
    switch (term.kind) {
      case 'never':
        return { list: [], isComplete: true, reason: term.reason };
      case 'any':
        return this.remember(term.key, () => joinChoices(term.nodes.map(node => this.expand(node))));
      case 'schema':
        return this.remember(term.key, () =>
          term.positive ? expandSchema(term, this) : negateSchema(term, this),
        );
    }
  }

  /**
   * Works something out once. A schema that leads to itself in place adds no way to obey it, and no way to disobey
   * it is lost; one that leads to itself through a value is taken to be possible.
   */
  private remember(key: string, workOut: () => Forms): Forms {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const openAt = this.open.get(key);
    if (openAt !== undefined) {
      this.leaning.add(key);
      const isInPlace = openAt === this.level && !key.startsWith('!');
      return isInPlace ? { list: [], isComplete: false, reason: 'it refers to itself without end' } : LOOSE;
    }
    if (this.open.size > MOST_NESTING) return LOOSE;
    const outer = this.leaning;
    this.leaning = new Set();
    this.open.set(key, this.level);
    const forms = workOut();
    this.open.delete(key);
    this.leaning.delete(key);
    if (this.leaning.size === 0) this.known.set(key, forms);
    for (const other of this.leaning) outer.add(other);
    this.leaning = outer;
    return forms;
  }
}

/** All the ways of several choices, one of which must hold. */
export function joinChoices(choices: readonly Forms[]): Forms {
  const list = choices.flatMap(choice => choice.list);
  const reason = choices.find(choice => choice.reason !== undefined)?.reason;
  return {
    list,
    isComplete: choices.every(choice => choice.isComplete),
    ...(list.length === 0 && reason !== undefined && { reason }),
  };
}

function enter(scope: readonly SchemaResource[], resource: SchemaResource): readonly SchemaResource[] {
  const isDynamic = resource.dynamicAnchors.size > 0 || resource.isRecursive;
  return !isDynamic || scope.includes(resource) ? scope : [...scope, resource];
}
