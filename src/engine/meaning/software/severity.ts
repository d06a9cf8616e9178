import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const severity = defineMeaning({
  id: 'software.severity',
  title: 'a severity',
  gives: 'text',
  names: phrases(`
    severity; severity level; risk level; impact; impact level; = risk; risk; threat level; alert level;
    vulnerability|alert|incident|bug|finding|risk|diagnostic|event alert|allergy|notification > level;
    risk rating; alert severity; likelihood; probability level; hazard level; = sev; danger level;
    risk category; warning level; incident severity; bug severity; risk class; symptom severity;
    issue severity; risk status
  `),
  generate: draw => draw.random.pick(['low', 'medium', 'high', 'critical']),
  examples: ['Alert.severity: string', 'incident.risk_level: string', 'Bug.impact: string'],
});
