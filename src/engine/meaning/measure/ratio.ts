import { defineMeaning } from '../defineMeaning';
import { shareEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const ratio = defineMeaning({
  id: 'measure.ratio',
  title: 'a ratio',
  gives: 'number',
  names: phrases(`
    ratio; fraction; = factor; factor; multiplier; coefficient; = scale; scale; scale factor; proportion;
    = share; aspect ratio; compression ratio; zoom ratio; split ratio; sharpe ratio; conversion ratio;
    pe ratio; price earnings ratio; debt ratio; loan to value; debt to income; = coef; growth factor;
    gear ratio; = alpha; alpha; = opacity; opacity; = weighting factor; rate multiplier; damping;
    transparency; learning rate; temperature setting; top p; presence penalty; frequency penalty; = dropout;
    zoom factor; decay; threshold; = tolerance; tolerance; = threshold; alpha channel; momentum; epsilon;
    smoothing; friction; elasticity; completion|llm|chat completion|llm config|inference > temperature;
    weight factor; dampening; bounce; similarity threshold; confidence threshold; score threshold;
    playback rate; playback speed
  `),
  unit: 'ratio',
  generate: draw => draw.number({ minimum: 0.05, maximum: 0.95, decimals: 2 }),
  edgeCases: shareEdges,
  examples: [
    'Model.ratio: number',
    'layer.opacity: number',
    'Scale.multiplier: number',
    'Llm.temperature: number',
  ],
});
