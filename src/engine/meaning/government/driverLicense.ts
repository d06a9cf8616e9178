import { drivingLicence } from '../../privacy/kinds/drivingLicence';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const driverLicense = defineMeaning({
  id: 'government.driverLicense',
  title: 'a driving licence number',
  gives: 'text',
  names: [
    'driver license',
    'driving license',
    'driver license number',
    'driving licence',
    'driving license number',
    'driving licence number',
    'driver licence',
    'driver licence number',
    'license number',
    'licence number',
    'driver license|driving license|license > number',
    'drivers license',
    'dl number',
    'license no',
    'drivers license number',
  ],
  generate: draw => drivingLicence.generate(draw.random, personHints(draw)),
  examples: [
    'Driver.licenseNumber: string',
    'Person.driverLicense: string',
    'Renter.driving_licence_number: string',
  ],
});
