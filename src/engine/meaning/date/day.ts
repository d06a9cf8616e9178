import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const day = defineMeaning({
  id: 'date.day',
  title: 'a day',
  gives: 'day',
  names: phrases(`
    date; = record day; calendar date; event date; local date; report date; reporting date; session date;
    visit date; incident date; measurement date; = dt; business date; accounting date; work date;
    occurrence date; observation date; test date; exam date; game date; match date; interview date;
    meeting date; collection date; sample date; week of; week start; week starting; week ending;
    month start; month of
  `),
  aliases: ['date', 'iso-date', 'full-date'],
  generate: draw =>
    Math.floor(draw.now / 86_400_000 - draw.random.real() * draw.random.real() * 400) * 86_400_000,
  examples: [
    'Entry.date: string',
    'Holiday.date: Date',
    'report.report_date: string',
    'Visit.visitDate: string',
  ],
});
