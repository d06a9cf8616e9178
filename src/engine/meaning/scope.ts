import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { LineItem } from './facets/lineItem';
import type { DrawEnvironment, Facet, FacetContext, FacetKind, KnownValue } from './facet';

/** What the plan of an object tells its facets: which meanings its fields have, and what limits them. */
export interface ScopePlan {
  /** Texts that literal unions and enums allow, by meaning id; an empty list where nothing limits the field. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** What is written already; left out where nothing is. */
  readonly known?: readonly KnownField[];
}

/** A field of an object whose value is written already. */
export interface KnownField extends KnownValue {
  readonly meaningId: string;
  /** Whom or what it speaks of, for each kind of facet. */
  readonly roles: Readonly<Record<FacetKind, string>>;
}

/** The plan of what has no fields: an element, an entry, a root. */
export const NO_PLAN: ScopePlan = { meanings: new Map() };

/** Where each kind of facet of an object draws from: its own key, or one that it shares with outer objects. */
export interface EntityKeys {
  readonly person: Entity;
  readonly place: Entity;
  readonly company: Entity;
  readonly object: Entity;
}

/** A thing that facets describe, and the object that introduced it. */
export interface Entity {
  readonly key: Key;
  readonly plan: ScopePlan;
}

/** How an object takes part in an order: as one of its lines, or with lines of its own. */
export interface OrderLinks {
  /** The line that this object shows. */
  readonly parentItem?: () => LineItem | undefined;
  /** How many lines this object has. */
  readonly itemCount?: () => number;
}

/** One object under construction: the facets that its fields share, drawn when first asked for. */
export class Scope {
  private facets: DrawnFacet | undefined;

  constructor(
    readonly environment: DrawEnvironment,
    readonly entities: EntityKeys,
    readonly links: OrderLinks = NO_LINKS,
  ) {}

  /** The facet in a role; the empty role is the object's own. */
  facet<T>(facet: Facet<T>, role: string): T {
    for (let known = this.facets; known !== undefined; known = known.next) {
      if (known.facet === facet && known.role === role) return known.value as T;
    }
    const value = facet.draw(new ScopeContext(this, facet, role));
    this.facets = { facet, role, value, next: this.facets };
    return value;
  }

  /** The entities of an object or element below this one. */
  descend(plan: ScopePlan, key: Key, roles: Readonly<Record<FacetKind, string | undefined>>): EntityKeys {
    const own: Entity = { key, plan };
    const inherit = (kind: 'person' | 'place' | 'company'): Entity => {
      const role = roles[kind];
      if (role === undefined) return own;
      const outer = this.entities[kind];
      return role === ''
        ? outer
        : { key: foldIn(outer.key, hashText(role)), plan: inheritKnown(plan, outer.plan, { kind, role }) };
    };
    return { person: inherit('person'), place: inherit('place'), company: inherit('company'), object: own };
  }
}

/** What the outer object knows of a role, the inner one that plays it knows too. */
function inheritKnown(
  plan: ScopePlan,
  outer: ScopePlan,
  { kind, role }: { readonly kind: FacetKind; readonly role: string },
): ScopePlan {
  const shared = outer.known?.filter(({ roles }) => roles[kind] === role) ?? [];
  if (shared.length === 0) return plan;
  return {
    ...plan,
    known: [
      ...(plan.known ?? []),
      ...shared.map(each => ({ ...each, roles: { ...each.roles, [kind]: '' } })),
    ],
  };
}

const NO_LINKS: OrderLinks = {};

/** A facet that was drawn, and those drawn before it: a list, because objects have few. */
interface DrawnFacet {
  readonly facet: Facet<unknown>;
  readonly role: string;
  readonly value: unknown;
  readonly next: DrawnFacet | undefined;
}

class ScopeContext implements FacetContext {
  readonly random: Stream;
  private readonly plan: ScopePlan;
  private readonly kind: FacetKind;

  constructor(
    private readonly scope: Scope,
    facet: Facet<unknown>,
    private readonly role: string,
  ) {
    this.kind = facet.kind;
    const entity = scope.entities[facet.kind];
    const key = role === '' ? entity.key : foldIn(entity.key, hashText(role));
    this.plan = entity.plan;
    this.random = new Stream(foldIn(key, facet.hash));
  }

  get locale(): DrawEnvironment['locale'] {
    return this.scope.environment.locale;
  }

  get home(): DrawEnvironment['home'] {
    return this.scope.environment.home;
  }

  get now(): number {
    return this.scope.environment.now;
  }

  get places(): DrawEnvironment['places'] {
    return this.scope.environment.places;
  }

  facet<T>(facet: Facet<T>): T {
    return this.scope.facet(facet, this.role);
  }

  choices(meaningId: string): readonly string[] | undefined {
    const texts = this.plan.meanings.get(meaningId);
    return texts === undefined || texts.length === 0 ? undefined : texts;
  }

  get hasKnown(): boolean {
    return this.plan.known !== undefined;
  }

  known(meaningId: string): KnownValue | undefined {
    return this.plan.known?.find(each => each.meaningId === meaningId && each.roles[this.kind] === this.role);
  }

  has(meaningId: string): boolean {
    return this.plan.meanings.has(meaningId);
  }

  parentItem(): LineItem | undefined {
    return this.scope.links.parentItem?.();
  }

  itemCount(): number | undefined {
    return this.scope.links.itemCount?.();
  }
}
