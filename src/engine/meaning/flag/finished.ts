import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const finished = defineMeaning({
  id: 'flag.finished',
  title: 'whether it is finished',
  gives: 'flag',
  names: phrases(`
    completed; complete; finished; = is done; done; is done; paid; delivered; shipped; sent; processed;
    resolved; read; = read; seen; closed; received; fulfilled; settled; synced; submitted; viewed;
    acknowledged read; saved; watched; answered; = is read; reviewed; printed; booked; is paid; initialized;
    opened; installed; merged; loaded successfully; handled; downloaded; notified; uploaded; claimed;
    redeemed; executed; used; attended; posted; invoiced; picked up; reminder sent; email sent; achieved;
    solved; earned; ended; over; packed; scanned; unlocked; evaluated; returned safely; is complete
  `),
  generate: draw => draw.random.chance(0.55),
  examples: [
    'Task.completed: boolean',
    'todo.done: boolean',
    'Invoice.isPaid: boolean',
    'Message.isRead: boolean',
  ],
});
