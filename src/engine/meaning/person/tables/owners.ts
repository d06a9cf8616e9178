/** Names of types and properties that hold a person, for the `owner > name` patterns of meanings. */
export const people =
  'person|people|user|customer|author|employee|member|contact|patient|student|teacher|owner|client|profile|guest|' +
  'passenger|traveler|driver|doctor|physician|nurse|player|recipient|sender|receiver|admin|administrator|manager|assignee|reporter|reviewer|' +
  'candidate|applicant|participant|attendee|speaker|instructor|creator|subscriber|follower|friend|actor|director|' +
  'buyer|seller|payer|payee|beneficiary|cardholder|account holder|child|parent|mother|father|spouse|guardian|sibling|' +
  'resident|citizen|voter|worker|staff|staff member|team member|coach|mentor|tutor|pupil|professor|lawyer|judge|' +
  'composer|writer|editor|commenter|contributor|maintainer|developer|engineer|designer|' +
  'athlete|volunteer|donor|witness|consignee|courier|renter|borrower|investor|shareholder|signer|signatory|tester|' +
  'viewer|visitor|consumer|shopper|leader|captain|pilot|chef|operator|agent|representative|emergency contact|' +
  'dependent|human|individual|personal detail|personal info|account owner|caregiver|adjuster|organizer|realtor|broker|consignor|barber|stylist|trainer';
