import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const exercise = defineMeaning({
  id: 'sport.exercise',
  title: 'an exercise',
  gives: 'text',
  names: phrases(`
    exercise; exercise name; exercise|workout|drill > = name; workout name; workout; workout type;
    exercise type; activity|workout > = type; workout|training session|activity > = sport; training;
    training type; = drill; = workout; exercise|workout|training > title; training name; fitness activity;
    sport activity; fitness goal; yoga pose; fitness class
  `),
  generate: draw =>
    draw.random.pick([
      'squat',
      'deadlift',
      'bench press',
      'plank',
      'lunge',
      'pull-up',
      'push-up',
      'burpee',
      'rowing',
      'running',
      'kettlebell swing',
      'jump rope',
    ]),
  examples: ['Workout.exercise: string', 'set.exercise_name: string', 'Workout.name: string'],
});
