import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const activated = defineMeaning({
  id: 'date.activated',
  title: 'when it was activated',
  gives: 'instant',
  names: phrases(`
    activated at; activated on; activated time; activated timestamp; = activated; date activated;
    activated date time; activation date; activated date; enabled at; connected at; connected on; linked at;
    attached at; unlocked at; effective at; unarchived at; restored at; reopened at; resumed at;
    promoted at; achieved at; earned at; awarded at; completed onboarding at; earned on; award date;
    granted on; acquired at; obtained at; obtained on
  `),
  generate: draw => draw.facet(timelineFacet).at('activated'),
  examples: ['License.activatedAt: Date', 'Device.connected_at: string', 'Badge.earnedAt: string'],
});
