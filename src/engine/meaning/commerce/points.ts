import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const points = defineMeaning({
  id: 'commerce.points',
  title: 'loyalty points',
  gives: 'number',
  names: phrases(`
    loyalty point; reward point; point balance; bonus point; points earned; loyalty balance; reward balance;
    points balance; points cost; point value
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 5000, shape: 'low' }),
  examples: ['Customer.loyaltyPoints: number', 'user.reward_points: number'],
});
