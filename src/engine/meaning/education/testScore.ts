import { defineMeaning } from '../defineMeaning';

export const testScore = defineMeaning({
  id: 'education.testScore',
  title: 'points in a test',
  gives: 'number',
  names: [
    'exam score',
    'test score',
    'quiz score',
    'exam|quiz|assignment|test result|submission|exam result|quiz result|grade|homework > score',
    'exam|quiz|assignment|test result|submission|grade > mark',
    'exam|quiz|assignment|submission > point',
    'assignment score',
    'midterm score',
    'passing score',
    'grade',
    'final grade',
    'sat score',
  ],
  generate: draw => draw.number({ minimum: 38, maximum: 100, shape: 'middle' }),
  examples: [
    'Exam.score: number',
    'Student.test_score: number',
    'Submission.points: number',
    'Enrollment.grade: number',
  ],
});
