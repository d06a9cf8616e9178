import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const letterGrade = defineMeaning({
  id: 'measure.letterGrade',
  title: 'a grade',
  gives: 'text',
  names: phrases(`
    grade; letter grade; final grade; energy class; energy rating; = mark; = grading; exam grade;
    course grade; = credit grade; energy efficiency class; risk grade; quality grade; nutri score;
    safety grade; efficiency class; energy label; seo grade; hygiene rating; security grade; school grade;
    condition grade; nutriscore; fuel rating
  `),
  generate: draw => draw.random.pick(['A', 'A-', 'B+', 'B', 'B', 'C+', 'C', 'D']),
  examples: ['House.energyClass: string', 'loan.risk_grade: string'],
});
