import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const priorityNumber = defineMeaning({
  id: 'software.priorityNumber',
  title: 'a priority as a number',
  gives: 'number',
  names: phrases(`
    priority; priority level; = prio; urgency; importance; = weighting; precedence; severity;
    severity level; importance level; difficulty; danger level; alert level; log level; difficulty level;
    complexity; complexity score; risk level; pain level; spice level; stress level; impact; likelihood;
    threat level; criticality
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 5 }),
  examples: ['Task.priority: number', 'rule.prio: number', 'Alert.severity: number'],
});
