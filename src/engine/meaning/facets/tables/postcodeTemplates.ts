/**
 * Postcodes of countries without locale tables, as templates for `Stream.fill`: of the capital where its codes differ
 * from the rest of the country. Countries that have five digits and no more to say are left out.
 */
export const postcodeTemplates: Readonly<Record<string, string>> = {
  AE: '00000', AM: '00##', AR: 'C1###', AT: '1!#0', AU: '26##', AZ: 'AZ 10##', BD: '12##', BE: '10#0', BG: '1###', BO: '0000',
  BR: '70###-###', BY: '220###', CA: 'K1A #B#', CH: '30!#', CL: '83#####', CN: '1000##', CO: '11####', CR: '10###', CY: '10##',
  CZ: '1!# 00', DE: '101##', DK: '1!##', DO: '10###', EC: '17####', EE: '10###', EG: '11###', ES: '280##', FI: '00!#0',
  FR: '750##', GB: 'ZZ99 #AA', GE: '01##', GR: '10# ##', HR: '100##', HU: '1!##', ID: '10###', IE: 'D0! ^^##', IL: '91#####',
  IN: '1100##', IS: '10#', IT: '001##', JP: '10#-00##', KR: '04###', KZ: '010###', LK: '00#00', LT: '01###', LU: '1###',
  LV: 'LV-10##', MA: '10###', MX: '06###', MT: 'VLT 1###', MY: '50###', NG: '900###', NL: '10## ^^', NO: '0!##', NZ: '60##',
  PE: '150##', PH: '10##', PK: '44###', PL: '00-###', PT: '1###-###', PY: '1###', RO: '01####', RS: '11###', RU: '101###',
  SE: '11# ##', SG: '0!####', SI: '10##', SK: '81# ##', TH: '10###', TN: '10##', TR: '06###', TW: '10###', UA: '010##',
  US: '200##', UY: '11###', UZ: '100###', VE: '10##', VN: '10####', ZA: '00##',
};
