import { definePrivacyKind } from '../definePrivacyKind';

export const coordinates = definePrivacyKind({
  id: 'coordinates',
  title: 'precise coordinates',
  group: 'technical',
  evidence: 'record',
  find: /(?<![\w.-])-?\d{1,2}\.\d{4,12}\s{0,2}[,;]\s{0,2}-?\d{1,3}\.\d{4,12}(?![\w.])/g,
  needs: { digits: 10 },
  check: value => {
    const [latitude = 91, longitude = 181] = value.split(/[,;]/).map(Number);
    return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
  },
  isSlight: true,
  words: [
    'gps',
    'coordinates',
    'coordinate',
    'location',
    'position',
    'lat lng',
    'latlng',
    'latitude longitude',
    'geo',
    'geolocation',
    'home location',
    'last location',
    'last known location',
    'koordinaten',
    'standort',
    'coordonnees',
    'coordenadas',
    'ubicacion',
    'coordinate gps',
    'posizione',
    'locatie',
  ],
  reserved: [
    {
      pattern: /^-?0?0\.0+\s*[,;]\s*-?0?0\.0+\d{0,4}$/,
      reason: 'off the coast of Africa, where latitude and longitude are 0',
    },
  ],
  generate: random => `0.0000,0.0000${random.digits(4)}`,
  examples: { real: ['48.137154, 11.576124'], synthetic: ['0.0000,0.0000'], ignored: ['12.5, 13.5'] },
});
