import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const score = defineMeaning({
  id: 'measure.score',
  title: 'a score',
  gives: 'number',
  names: phrases(`
    score; total score; = pts; test score; final score; health score; risk score; lead score;
    performance score; overall score; grade point; exam score; = result; result; mark; exam mark; points;
    = point; points earned; = karma; karma; reputation; quality rating; credit point; satisfaction score;
    net promoter score; = nps; nps; = csat; trust rating; popularity; popularity score; impact score;
    seo score; engagement score; average score; quiz score; best score; security score; karma points;
    reputation score; priority score; content score; maximum score; passing score; grade percent;
    assessment score; final grade; = grade; grade; numeric grade; maximum point; point value; total point;
    points possible; minimum score; story point; estimate point; effort score; energy score; activity score;
    success score; percentile; cvss score; domain authority; weighted score; sleep score; interview score;
    score value; pass mark; marks; metric value
  `),
  generate: draw => draw.number({ minimum: 20, maximum: 100, shape: 'middle' }),
  examples: [
    'Lead.score: number',
    'lead.lead_score: number',
    'User.reputation: number',
    'test.totalScore: number',
    'site.seo_score: number',
  ],
});
