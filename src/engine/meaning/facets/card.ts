import { paymentCard } from '../../privacy/kinds/paymentCard';
import { defineFacet, type FacetContext } from '../facet';
import { plain } from './chosen';
import { personFacet } from './person';

/** A payment card whose parts agree. */
export interface Card {
  /** The network as the object's field spells it, else by its usual name: `Visa`. */
  readonly network: string;
  /** Digits only, a published test number. */
  readonly number: string;
  readonly last4: string;
  /** The first six digits. */
  readonly bin: string;
  readonly expiryMonth: number;
  /** Four digits, after the year of now. */
  readonly expiryYear: number;
  readonly cvc: string;
  /** The full name of the object's person, as embossed. */
  readonly holder: string;
}

interface Network {
  /** What the payment card kind calls it. */
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly cvcLength: number;
}

const network = (id: string, name: string, spellings = '', cvcLength = 3): Network => ({
  id,
  name,
  spellings: [plain(id), plain(name), ...spellings.split(' ')],
  cvcLength,
});

const VISA = network('visa', 'Visa', 'visacard vi visadebit visaelectron');
const NETWORKS: readonly Network[] = [
  VISA,
  network('mastercard', 'Mastercard', 'mc master eurocard'),
  network('amex', 'American Express', 'amx ax americanexpress', 4),
  network('discover', 'Discover', 'disc discovercard'),
  network('jcb', 'JCB'),
  network('diners', 'Diners Club', 'dinersclub dinersclubinternational dc'),
];
/** Networks in proportion to how often they are met. */
const USUAL = [0, 0, 0, 0, 1, 1, 1, 2, 2];

/** One payment card; number, check code and network agree, and it expires after now. */
export const cardFacet = defineFacet<Card>({
  id: 'card',
  kind: 'object',
  draw(context) {
    const { random } = context;
    const { spelling, known } = pickNetwork(context);
    const expiryMonth = random.int(1, 12);
    const expiryYear = new Date(context.now).getUTCFullYear() + random.int(1, 4);
    const code = random.digits(4);
    const number = paymentCard.generate(random, { network: known.id }).replace(/\D/g, '');
    return {
      network: spelling,
      number,
      last4: number.slice(-4),
      bin: number.slice(0, 6),
      expiryMonth,
      expiryYear,
      cvc: code.slice(0, known.cvcLength),
      get holder() {
        return context.facet(personFacet).fullName;
      },
    };
  },
});

function pickNetwork(context: FacetContext): SpelledNetwork {
  const usual = NETWORKS[context.random.pick(USUAL)] ?? VISA;
  const turn = context.random.real();
  const choices = context.choices('finance.cardNetwork') ?? NO_CHOICES;
  const allowed = allowedNetworks(choices);
  return (
    allowed.find(({ known }) => known === usual) ??
    allowed[Math.floor(turn * allowed.length)] ?? {
      spelling: choices[Math.floor(turn * choices.length)] ?? usual.name,
      known: usual,
    }
  );
}

interface SpelledNetwork {
  readonly spelling: string;
  readonly known: Network;
}

const NO_CHOICES: readonly string[] = [];
/** What was read of each list of choices, because a list belongs to a type and is read for each of its objects. */
const read = new WeakMap<readonly string[], readonly SpelledNetwork[]>();

function allowedNetworks(choices: readonly string[]): readonly SpelledNetwork[] {
  const known = read.get(choices);
  if (known !== undefined) return known;
  const allowed = choices.flatMap(choice => {
    const found = NETWORKS.find(each => each.spellings.includes(plain(choice)));
    return found === undefined ? [] : [{ spelling: choice, known: found }];
  });
  read.set(choices, allowed);
  return allowed;
}
