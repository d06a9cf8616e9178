/** An airport with its IATA code. */
export interface Airport {
  readonly code: string;
  readonly name: string;
  readonly city: string;
}

/** Large airports around the world. */
export const airports: readonly Airport[] = `
  AMS|Amsterdam Schiphol|Amsterdam
  ARN|Stockholm Arlanda|Stockholm
  ATH|Athens International|Athens
  ATL|Hartsfield–Jackson Atlanta|Atlanta
  AKL|Auckland|Auckland
  BCN|Barcelona El Prat|Barcelona
  BER|Berlin Brandenburg|Berlin
  BKK|Bangkok Suvarnabhumi|Bangkok
  BOG|Bogotá El Dorado|Bogotá
  BOS|Boston Logan|Boston
  BRU|Brussels|Brussels
  BUD|Budapest|Budapest
  CAI|Cairo International|Cairo
  CDG|Paris Charles de Gaulle|Paris
  CPH|Copenhagen|Copenhagen
  CPT|Cape Town International|Cape Town
  DEL|Indira Gandhi International|Delhi
  DEN|Denver International|Denver
  DFW|Dallas Fort Worth|Dallas
  DOH|Hamad International|Doha
  DUB|Dublin|Dublin
  DXB|Dubai International|Dubai
  EZE|Buenos Aires Ezeiza|Buenos Aires
  FCO|Rome Fiumicino|Rome
  FRA|Frankfurt|Frankfurt
  GIG|Rio de Janeiro Galeão|Rio de Janeiro
  GRU|São Paulo Guarulhos|São Paulo
  GVA|Geneva|Geneva
  HAM|Hamburg|Hamburg
  HEL|Helsinki Vantaa|Helsinki
  HKG|Hong Kong International|Hong Kong
  HND|Tokyo Haneda|Tokyo
  ICN|Seoul Incheon|Seoul
  IST|Istanbul|Istanbul
  JFK|New York John F. Kennedy|New York
  JNB|O. R. Tambo International|Johannesburg
  KIX|Osaka Kansai|Osaka
  KRK|Kraków John Paul II|Kraków
  LAX|Los Angeles International|Los Angeles
  LHR|London Heathrow|London
  LIM|Lima Jorge Chávez|Lima
  LIS|Lisbon Humberto Delgado|Lisbon
  MAD|Madrid Barajas|Madrid
  MAN|Manchester|Manchester
  MEL|Melbourne|Melbourne
  MEX|Mexico City Benito Juárez|Mexico City
  MIA|Miami International|Miami
  MUC|Munich|Munich
  MXP|Milan Malpensa|Milan
  NBO|Jomo Kenyatta International|Nairobi
  ORD|Chicago O'Hare|Chicago
  OSL|Oslo Gardermoen|Oslo
  PEK|Beijing Capital|Beijing
  PRG|Prague Václav Havel|Prague
  PVG|Shanghai Pudong|Shanghai
  SCL|Santiago Arturo Merino Benítez|Santiago
  SEA|Seattle–Tacoma|Seattle
  SFO|San Francisco International|San Francisco
  SIN|Singapore Changi|Singapore
  SYD|Sydney Kingsford Smith|Sydney
  TPE|Taipei Taoyuan|Taipei
  VIE|Vienna|Vienna
  WAW|Warsaw Chopin|Warsaw
  YUL|Montréal–Trudeau|Montréal
  YVR|Vancouver International|Vancouver
  YYZ|Toronto Pearson|Toronto
  ZRH|Zurich|Zurich
`
  .trim()
  .split('\n')
  .map(line => line.trim().split('|'))
  .map(([code = '', name = '', city = '']) => ({ code, name, city }));
