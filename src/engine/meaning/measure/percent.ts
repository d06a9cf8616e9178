import { defineMeaning } from '../defineMeaning';
import { percentEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const percent = defineMeaning({
  id: 'measure.percent',
  title: 'a percentage',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    = percent; = percentage; = pct; completion percent; progress; = progress; progress percent; completion;
    percent complete; completed percent; share percent; similarity percent; complete percent;
    completion rate; attendance rate; percent done; percentage complete; done ratio percent; discount share;
    vote percent; alcohol percent; abv; alcohol by volume; reading progress; upload progress;
    download progress; = perc; attendance percent; fat percent; body fat; body fat percent; occupancy rate;
    occupancy percent; response rate; retention rate; churn rate; bounce rate; acceptance rate; open rate;
    click rate; graduation rate; engagement rate; turnover rate; return rate; survival rate; renewal rate;
    capacity percent used; percent value; win percent; progress value; cocoa percent; overall progress;
    completion percentage; goal percent; utilization rate; attendance percentage; course progress;
    charge percent
  `),
  aliases: ['unit:share'],
  unit: 'percent',
  generate: draw => draw.number({ minimum: 1, maximum: 99 }),
  edgeCases: percentEdges,
  examples: [
    'Task.progress: number',
    'poll.percent: number',
    'Course.completionPercent: number',
    'goal.pct: number',
  ],
});
