const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map(item => item.replace(/\s+/g, ' '));

export const verbs = list(
  'Fix; Update; Review; Prepare; Remove; Test; Document; Refactor; Plan; Check; Finish; Migrate; Improve; Replace; Simplify; Schedule; Investigate; Translate; Clean up; Order',
);
/** What tasks and messages are about. */
export const matters = list(`
  the login page; the quarterly report; the checkout flow; the backup script; the team calendar; the price list;
  the search results; the onboarding guide; the invoice template; the release notes; the password reset; the travel plans;
  the mobile menu; the customer survey; the meeting room; the export to CSV; the product photos; the delivery schedule;
  the settings dialog; the welcome email; the budget for next year; the error messages; the database indexes; the contract draft;
  the date picker; the office supplies; the inventory list; the profile page; the training slides; the monthly newsletter;
  the image upload; the dark theme; the payment reminders; the support rota; the access rights; the shipping labels;
  the API documentation; the test coverage; the landing page; the address form
`);
export const whens = ['', '', '', '', ...list(`
  before the release; this week; by Friday; for the new office; with the design team; on small screens; after the holidays;
  for the pilot group; before the audit; in the staging environment; for returning customers; until the end of the month
`).map(text => ` ${text}`)]; // prettier-ignore
export const subjects = list(
  'Question about; Update on; Reminder:; Your feedback on; Next steps for; Changes to; Problem with; Draft of; Notes on; Help with; Re:; Final version of; Decision about; Ideas for',
);
export const notices = list(
  'New comment on order; Payment received for invoice; Shipment on its way: parcel; Password changed for account; New sign-in to account; Ticket assigned to you:; Reminder for booking; Export ready: report; Invitation to project; Backup finished: job; Low stock of item; Approval needed for request',
);
export const questions = list(
  'How do I change my {}?; Where can I find the {}?; What is the difference between a {} and the standard one?; Can I return the {} later?; How long does the {} last?; Which {} should I choose?; Is the {} included in the price?; When will the {} be available?; Who can see my {}?; Do you offer a {} for teams?',
);
export const categories = list(
  'News; Guides; Community; Product; Events; Research; Culture; Technology; Health; Finance; Travel; Education; Design; Science; Sports; Food; Business; Lifestyle',
);
export const hints = ['Enter', 'Choose', 'Search', 'Type', 'Select', 'Describe'];
export const buttons = list(
  'Get started; Learn more; Sign up; Continue; Save changes; Add to cart; Contact us; Try it free; Download; View details; Subscribe; Book now; Cancel; Submit; Next; Show all',
);
export const reasons = list(
  'Wrong size; Arrived too late; No longer needed; Ordered by mistake; Damaged in transit; Better price elsewhere; Missing documents; Duplicate request; Changed plans; Does not match the description; Payment failed; Outside of office hours; Requested by the customer; Technical problem; Out of stock; Schedule conflict',
);
