import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const count = defineMeaning({
  id: 'measure.count',
  title: 'a count',
  gives: 'number',
  names: phrases(`
    count; = cnt; total count; item amount; like; likes; view; follower; following; = following; comment;
    download; upload; star; vote; = upvote; upvote; downvote; share; repost; retweet; visit; click;
    impression; subscriber; member; user; visitor; sale; win; loss; failure; error; request; hit; page view;
    play; listener; participant; attendee; employee; guest; bedroom; people; passenger; session; answer;
    reply; reaction; rating count; review count; review; product; order; customer; post; photo; file;
    student; installation; install; fork; watcher; contributor; issue; open issue; commit; favorite;
    bookmark; save; friend; connection; contact; message; unread; unread message; notification; vote count;
    population count; occurrence; mention; event; record; row; result; result count; entry; ticket; warning;
    visit count; lead; conversion; bounce; signup; registration; response;
    list|page|pagination|meta|paging|page info|connection|stat|summary|collection|search > = total; num;
    = num; total user; total record; total result; total element; found; matched; item; = day left;
    days remaining; days left; streak; current streak; longest streak; stream count; tally; quota count;
    = n; frequency; word; character; character count; = char count; word count; line count; stop; stops;
    layover; transfer; headcount; available seat; capacity; maximum participant; maximum guest;
    maximum attendee; maximum capacity; attendance; enrolled; slot; available slot; spot; spots left;
    applicants; applicant; vacancy; opening; interview; project; = projects; delivered; sent; opened;
    clicked; views; processed; skipped; imported; passed; failed; succeeded; completed; pending; open;
    closed; active user; inactive; deleted; updated; created; inserted; affected row; dependency; dependent;
    download count; hit count; contribution; donors; backers; backer; bidder; bid; offer; sample size;
    population sample; crew; crew size; team size; group size; party size; family size; class size;
    batch size; household size; fleet size; staff; adult; child; infant; children; kid; pet; room; rooms;
    box; package; pallet; crate; box count; cell; = list length; nodes count; edge; vertex; species count;
    case; death; recovered; confirmed; test; hospitalization; vaccination; dose; refill; shipment; return;
    refund; complaint; incident; = list size; list size; collection size; queue size; queue length;
    queue depth; backlog; votes; badge; trophy; medal; gold medal; silver medal; interest points;
    mutual friend; subscriber limit; usage count; times used; use count; redemption; usage limit;
    maximum use; maximum redemption; per user limit; = used; = usage; uses; play count; view count;
    = remaining; remaining; left; = available; = limit count; quantity sold; sold; = sold; = allocated;
    mail volume; flag count; report; people count; day steps; wins; losses; draw; draws; loss count;
    = unique; unique visitor; unique user; new user; returning user; active session; group count; duplicate;
    = changes; change; addition; deletion; additions; deletions; changed file; = added; = removed;
    = modified; attachment; version count; link; backlink; reference count; citation; h index; h-index;
    annotation; label count; subtask; milestones; completed task; hospital bed; beds; = bed count;
    participants; invitee; rsvp; accepted; declined; parking spot; course count; lesson; video count;
    lessons; book; books; copy; copies; copies sold; available copy; sightings; = tasks; assignments;
    dependents; referral; tables; seats available; seats taken; sold ticket; tickets sold; available ticket;
    exercise count; likes count; rep; set count; sets; reps; repetitions; photo count; image count;
    message count; notifications; absences; absence; branch count; store count; location count;
    office count; employees count; follower count; subscriber count; comments
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 480, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Cart.couponCount: number',
    'repo.star_count: number',
    'Report.numberOfUsers: number',
    'User.emailCount: number',
    'List.total: number',
    'stats.active_users: number',
  ],
});
