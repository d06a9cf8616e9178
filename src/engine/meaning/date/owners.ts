/** Things that take minutes to hours, so that their start and end fall on one day. */
export const spanOwners =
  'job|run|build|execution|deployment|deploy|pipeline|session|call|meeting|appointment|class|lesson|lecture|webinar|interview|backup|migration|step|workflow|ride|workout|match|stream|recording|outage|incident|visit|exam|performance|screening|time entry|activity|stage run|attempt|test run';

/** Things that people go to, of hours or a few days. */
export const eventOwners =
  'event|conference|festival|workshop|meetup|concert|exhibition|hackathon|tournament|party|calendar event';
