/** English adjectives for people of a country, by ISO 3166-1 alpha-2. */
export const demonyms: Readonly<Record<string, string>> = {
  US: 'American', GB: 'British', DE: 'German', FR: 'French', ES: 'Spanish', IT: 'Italian', NL: 'Dutch', BR: 'Brazilian',
  PL: 'Polish', SE: 'Swedish', NO: 'Norwegian', DK: 'Danish', FI: 'Finnish', JP: 'Japanese', KR: 'South Korean',
  CN: 'Chinese', CA: 'Canadian', AU: 'Australian', AT: 'Austrian', CH: 'Swiss', BE: 'Belgian', IE: 'Irish',
  PT: 'Portuguese', GR: 'Greek', IN: 'Indian', MX: 'Mexican', AR: 'Argentine', NG: 'Nigerian', ZA: 'South African',
  TR: 'Turkish', UA: 'Ukrainian', CZ: 'Czech', HU: 'Hungarian', RO: 'Romanian', NZ: 'New Zealander', KE: 'Kenyan',
};
