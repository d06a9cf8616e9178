import { hasKeyword, type Dialect } from './dialects';
import type { Expander } from './expander';
import { ownValue, type Json, type JsonObject } from './jsonValue';
import type { SchemaLocation, SchemaResource } from './location';
import { placeOf } from './place';
import type { SchemaNode, SchemaTerm } from './term';

/** What the readers of keywords ask of the schema that they stand in. */
export class KeywordContext {
  readonly location: SchemaLocation;
  readonly scope: readonly SchemaResource[];
  readonly schema: JsonObject;
  readonly dialect: Dialect;

  constructor(
    term: SchemaTerm,
    readonly expander: Expander,
  ) {
    this.location = term.location;
    this.scope = term.scope;
    this.dialect = term.location.resource.dialect;
    this.schema = typeof term.location.schema === 'boolean' ? {} : term.location.schema;
  }

  /** The value of a keyword, if it is there and the dialect knows it. */
  read(keyword: string): Json | undefined {
    return hasKeyword(this.dialect, keyword) ? ownValue(this.schema, keyword) : undefined;
  }

  /** The value of a keyword that takes a number. */
  number(keyword: string): number | undefined {
    const value = this.read(keyword);
    return typeof value === 'number' ? value : undefined;
  }

  /** How messages name a keyword's place. */
  at(keyword?: string): string {
    return placeOf(this.location, keyword);
  }

  /** The node of a schema below; `undefined` where there is none. */
  node(...steps: readonly (string | number)[]): SchemaNode | undefined {
    const child = this.expander.registry.child(this.location, ...steps);
    return child === undefined ? undefined : this.expander.schemaNode(child, this.scope);
  }

  /** The node of a keyword's own schema, if the dialect knows the keyword. */
  keywordNode(keyword: string): SchemaNode | undefined {
    return this.read(keyword) === undefined ? undefined : this.node(keyword);
  }

  /** The nodes of a keyword that takes a list of schemas. */
  list(keyword: string): readonly SchemaNode[] {
    const value = this.read(keyword);
    if (!Array.isArray(value)) return [];
    return value.flatMap((_item, at) => this.node(keyword, at) ?? []);
  }

  /** Names and nodes of a keyword that takes schemas by name; what is no schema is left out. */
  named(keyword: string): readonly (readonly [string, SchemaNode])[] {
    const value = this.read(keyword);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value).flatMap(name => {
      const node = this.node(keyword, name);
      return node === undefined ? [] : [[name, node] as const];
    });
  }
}
