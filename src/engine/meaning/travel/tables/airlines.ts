/** An airline that does not exist; its code need not be free. */
export interface Airline {
  readonly name: string;
  readonly code: string;
}

/** Invented airlines. */
export const airlines: readonly Airline[] = [
  { name: 'Nordvik Air', code: 'N9' },
  { name: 'Albatross Airways', code: 'A0' },
  { name: 'Cirrus Airlines', code: 'C0' },
  { name: 'Meridian Air', code: 'M0' },
  { name: 'Blue Fjord', code: 'F0' },
  { name: 'Solano Airways', code: 'S0' },
  { name: 'Kestrel Regional', code: 'K0' },
  { name: 'Transpolar', code: 'T0' },
  { name: 'Lagoon Air', code: 'L0' },
  { name: 'Aurora Atlantic', code: 'U0' },
  { name: 'Heron Express', code: 'H0' },
  { name: 'Pacific Crest', code: 'P0' },
];
