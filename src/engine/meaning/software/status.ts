import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const status = defineMeaning({
  id: 'software.status',
  title: 'a status',
  gives: 'text',
  names: phrases(`
    status; state; = status name; current status; current state; = condition; status label; status text;
    account status; user status; lifecycle state; member status; publication status; verification status;
    approval status; = phase; phase; sync status; processing status; review status; status name;
    = workflow state; new status; old status; previous status; previous state; new state; listing status;
    campaign status; status type; record status; status code text; profile status; request status;
    entity status; lifecycle; event status; project status; application status; booking status;
    reservation status; status value; content status; item status; registration status; enrollment status;
    invitation status; publish status; moderation status; import status; export status; life cycle;
    status description; overall status; = sts; = from status; from state; to state; to status; case status;
    document status; lead status; employment state; contract state; relationship state; state name;
    attendance status; appointment status; friendship status; verification state; approval state;
    return status; seller status; onboarding status; kyc status; follow up status; claim status;
    compliance status; device state; = stat; asset status; client status
  `),
  generate: draw =>
    draw.random.pick(['active', 'active', 'active', 'pending', 'inactive', 'archived', 'draft']),
  examples: [
    'Account.status: string',
    'Project.state: string',
    'item.current_status: string',
    'User.accountStatus: string',
  ],
});
