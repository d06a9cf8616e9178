import { defineMeaning } from '../defineMeaning';
import { spanEdges } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const duration = defineMeaning({
  id: 'date.duration',
  title: 'a duration',
  gives: 'number',
  names: phrases(`
    duration; elapsed; elapsed time; time elapsed; run time; runtime; stay length; time spent; time taken;
    total time; processing time; execution time; estimated time; average time; wait time; waiting time;
    time remaining; remaining time; time left; eta; uptime; downtime; idle time; active time; watch time;
    session length; session duration; cooldown; lead time; preparation time; prep time; cook time;
    cooking time; reading time; read time; transit time; delivery time estimate; playtime; play time;
    record age; time in status; build time; time; period length; turnaround; setup time; estimate; logged;
    time logged; hours worked; time offset; drive time; audio length; video length; talk time; handle time;
    time in stage
  `),
  unit: 's',
  generate: draw => draw.number({ minimum: 20, maximum: 7200, shape: 'low' }),
  edgeCases: spanEdges,
  examples: [
    'Recipe.cookTime: number',
    'timer.elapsed: number',
    'Report.durationSeconds: number',
    'Process.uptime_seconds: number',
    'Task.elapsedMs: number',
  ],
});
