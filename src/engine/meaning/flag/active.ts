import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const active = defineMeaning({
  id: 'flag.active',
  title: 'whether it is active',
  gives: 'flag',
  names: phrases(`
    active; enabled; = on; is on; live; valid; open; available; connected; running; working; current;
    in use; alive; healthy; present; = status; = ok; = success; success; successful; successfully; passed;
    = result; acknowledged; turned on; operational; reachable; in stock; = stock; in service; usable;
    = state; healthy status; up; ready; on duty; loaded; bookable; sellable; purchasable; = exists; exists;
    allowed; permitted; is allowed; = allow; listed; deliverable; is working
  `),
  generate: draw => draw.random.chance(0.85),
  examples: [
    'User.isActive: boolean',
    'plugin.enabled: boolean',
    'Device.connected: boolean',
    'Product.in_stock: boolean',
    'Response.success: boolean',
  ],
});
