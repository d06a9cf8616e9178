import { defineMeaning } from '../defineMeaning';

export const attendance = defineMeaning({
  id: 'education.attendance',
  title: 'whether somebody was there',
  gives: 'text',
  names: ['attendance', 'attendance status', 'attendance > status', 'presence status'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Attendance.status: string', 'Student.attendance_status: string'],
});

const VALUES = ['present', 'present', 'present', 'absent', 'late', 'excused'] as const;
