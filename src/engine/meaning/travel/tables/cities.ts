/** Cities that people travel to. */
export const cities: readonly string[] =
  'Amsterdam|Athens|Auckland|Bangkok|Barcelona|Bergen|Berlin|Bogotá|Bologna|Bruges|Budapest|Cape Town|Cartagena|Copenhagen|Cork|Cusco|Dubrovnik|Edinburgh|Florence|Galway|Ghent|Granada|Hanoi|Havana|Helsinki|Hoi An|Istanbul|Kraków|Kyoto|Lima|Lisbon|Ljubljana|Lyon|Madrid|Marrakesh|Melbourne|Mexico City|Montréal|Nairobi|Naples|Oaxaca|Osaka|Oslo|Paris|Porto|Prague|Quebec City|Quito|Reykjavík|Riga|Rome|Salzburg|San Sebastián|Santiago|Seoul|Seville|Singapore|Split|Stockholm|Tallinn|Tbilisi|Tokyo|Valencia|Valparaíso|Venice|Vienna|Vilnius|Warsaw|Wellington|Zanzibar|Zurich'.split(
    '|',
  );
