import type { FacetKind } from './facet';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that name another person than the object's own. */
const PERSON_ROLES = words(`
  admin agent applicant approver assignee attendee author beneficiary bidder borrower buyer candidate captain caregiver
  carrier child client coach commenter contractor courier creator customer director doctor donor driver editor employee
  father follower friend guardian guest host instructor investor invitee landlord lead lender manager member mentor
  mother nominee nurse operator organizer owner parent participant partner patient payee payer performer person
  physician pilot player professor publisher receiver recipient referrer renter reporter representative requester
  reviewer seller sender sibling speaker sponsor spouse student subscriber supervisor supporter surgeon tailor teacher
  tenant therapist traveler traveller tutor user vendor victim volunteer winner witness worker writer emergency
`);

/** Words that name another place than the object's own. */
const PLACE_ROLES = words(`
  shipping delivery destination origin from to departure arrival pickup dropoff return warehouse store branch
  work office company employer venue hotel school birth supplier vendor seller buyer sender recipient receiver
`);

/** Words that name another company than the object's own. */
const COMPANY_ROLES = words(`
  supplier vendor customer client buyer seller manufacturer distributor partner competitor parent subsidiary carrier
  publisher sponsor insurer provider merchant
`);

const ROLES: Readonly<Record<FacetKind, ReadonlySet<string>>> = {
  person: PERSON_ROLES,
  place: PLACE_ROLES,
  company: COMPANY_ROLES,
  object: new Set(),
};

/**
 * The role that words of a name give to a facet of a kind: `customerEmail` is about the customer. Empty when the
 * words name no role, or the very thing that `owner` is. `customerEmail` beside `customer: { email }` therefore
 * speaks of one person, and in a type `Customer` of the customer itself.
 */
export function findRole(kind: FacetKind, names: readonly string[], owner: readonly string[]): string {
  const role = names.find(word => ROLES[kind].has(word));
  return role === undefined || owner.includes(role) ? '' : role;
}
