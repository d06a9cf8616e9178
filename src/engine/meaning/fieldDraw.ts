import type { Key } from '../random/key';
import { Stream } from '../random/stream';
import type { NumberLimits, StringLimits } from '../shape/shape';
import type { Draw, UsualRange } from './defineMeaning';
import type { DrawEnvironment, Facet, FacetKind } from './facet';
import { fitNumber } from './fitNumber';
import type { Scope } from './scope';
import type { UnitId } from './units';

/** What is fixed about a field when its generator is compiled. */
export interface FieldPlan {
  readonly limits: NumberLimits & StringLimits;
  readonly qualifiers: readonly string[];
  readonly unit?: UnitId | undefined;
  /** The field's role for each kind of facet. */
  readonly roles: Readonly<Record<FacetKind, string>>;
}

/** One field of one object, as its meaning sees it. */
export class FieldDraw implements Draw {
  private stream: Stream | undefined;

  constructor(
    private readonly scope: Scope,
    private readonly plan: FieldPlan,
    private readonly key: Key,
  ) {}

  get random(): Stream {
    return (this.stream ??= new Stream(this.key));
  }

  get limits(): NumberLimits & StringLimits {
    return this.plan.limits;
  }

  get qualifiers(): readonly string[] {
    return this.plan.qualifiers;
  }

  get unit(): UnitId | undefined {
    return this.plan.unit;
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

  facet<T>(facet: Facet<T>): T {
    return this.scope.facet(facet, this.plan.roles[facet.kind]);
  }

  number(range: UsualRange): number {
    return fitNumber(this.random, range, this.plan.limits);
  }
}
