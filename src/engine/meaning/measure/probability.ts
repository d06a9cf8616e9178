import { defineMeaning } from '../defineMeaning';
import { shareEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const probability = defineMeaning({
  id: 'measure.probability',
  title: 'a probability',
  gives: 'number',
  names: phrases(`
    probability; confidence; confidence score; likelihood; = chance; chance; similarity; similarity score;
    = odds ratio; odds; = prob; relevance; relevance score; certainty; p value; precipitation probability;
    win probability; rain chance; match score; = accuracy; accuracy; f1 score; = precision; = recall;
    precision score; recall; = correlation; correlation; drop chance; spawn chance; = auc;
    match percent ratio; sentiment score; toxicity; risk probability; fraud score; confidence level;
    = similarity value; score normalized; model score; = loss value; quality score; health score ratio;
    trust score; detection confidence; prediction score; polarity score; probability score; critical chance;
    cosine similarity; dodge chance; hit chance; prediction; pop
  `),
  generate: draw => draw.number({ minimum: 0.02, maximum: 0.99, decimals: 3 }),
  edgeCases: shareEdges,
  examples: [
    'Prediction.confidence: number',
    'match.similarity_score: number',
    'Forecast.chanceOfRain: number',
  ],
});
