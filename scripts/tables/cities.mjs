import cityTimezones from 'city-timezones';

const byCountry = new Map();
for (const city of cityTimezones.cityMapping) {
  byCountry.set(city.iso2, [...(byCountry.get(city.iso2) ?? []), city]);
}

/** The largest city of that name, with coordinates and time zone; `undefined` where the package knows none. */
export function findCity(country, name, region) {
  const matches = (byCountry.get(country) ?? []).filter(
    city =>
      (city.city === name || city.city_ascii === name) &&
      (region === undefined || city.state_ansi === region),
  );
  return matches.sort((a, b) => b.pop - a.pop)[0];
}

/** The largest city of a country. */
export function findLargestCity(country) {
  return [...(byCountry.get(country) ?? [])].sort((a, b) => b.pop - a.pop)[0];
}

const round = degrees => Math.round(degrees * 10000) / 10000;

export function toPlace(city) {
  return { latitude: round(city.lat), longitude: round(city.lng), timeZone: city.timezone };
}

/** Reads the lines `name | English name or latitude,longitude[,zone] | region code | postcodes | area codes`. */
export function buildCities({ facts, sections }) {
  const regions = new Map(
    sections.regions.map(line => {
      const split = line.indexOf(' ');
      return [line.slice(0, split), line.slice(split + 1)];
    }),
  );
  return sections.cities.map((line, index) => {
    const [name, where, regionCode, postcodes, areaCodes = ''] = line.split('|').map(part => part.trim());
    const region = regions.get(regionCode);
    if (region === undefined) throw new Error(`${facts.tag}: no region ${regionCode} for ${name}`);
    return {
      name,
      region,
      regionCode,
      ...locate(facts, name, where, regionCode),
      postcodes: facts.postcodes === 'nhs' ? pseudoPostcodes(index) : split(postcodes),
      areaCodes: split(areaCodes),
    };
  });
}

const split = text =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(Boolean);

function locate(facts, name, where, regionCode) {
  const [latitude, longitude, timeZone = facts.timeZone] = where.split(',');
  if (longitude !== undefined) return { latitude: Number(latitude), longitude: Number(longitude), timeZone };
  const found = findCity(facts.country, where || name, facts.country === 'US' ? regionCode : undefined);
  if (!found) throw new Error(`${facts.tag}: city-timezones has no ${where || name}; write its coordinates`);
  return toPlace(found);
}

/**
 * A full British postcode points at some fifteen homes, so cities get forms of ZZ99, the area that the NHS
 * Organisation Data Service uses for pseudo-postcodes; each city its own letters.
 */
function pseudoPostcodes(index) {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return [0, 7, 13].map(
    step => `ZZ99 #${letters[index % 20]}${letters[(index + step + Math.floor(index / 20)) % 20]}`,
  );
}
