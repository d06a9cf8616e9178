import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const value = defineMeaning({
  id: 'measure.value',
  title: 'a value',
  gives: 'number',
  names: phrases(`
    value; = val; metric amount value; measured value; current value; numeric value; measure metric value;
    actual value; expected value; target value; = target; target; default value; baseline; = actual; goal;
    average; mean; median; = avg; = mode; = stdev; standard deviation; = std dev; = stddev; variance;
    = delta; delta; difference; change; = diff; variation value; = goal value; mean value; average value;
    sum value; data point; = datum; observation value; measurement; = measured; residual; forecast;
    = forecast; = prediction value; = amplitude; = magnitude; magnitude; = trend value; initial value;
    final value; old value; new value; previous value; maximum value; minimum value; estimated;
    = estimate value; aggregate; bucket value; = metric; increment; step; step value; = constant; constant;
    = parameter; = weighted; raw value; = input; = output; = expected; projected; quantity value; benchmark;
    performance; = reading value; last value; = balance value; data
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 1000, decimals: 1 }),
  examples: [
    'Metric.value: number',
    'goal.target_value: number',
    'Stat.average: number',
    'point.val: number',
  ],
});
