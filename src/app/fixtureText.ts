import type { FixtureProblem } from './fixtureRequest';

/** The text of a file of fixtures as it should become. */
export interface FixtureText {
  readonly text: string;
  /** Names of the fixtures that were made. */
  readonly names: readonly string[];
  readonly problems: readonly FixtureProblem[];
}
