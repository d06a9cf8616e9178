/**
 * VAT numbers for `Stream.fill`, by ISO 3166-1 alpha-2. Each begins with zeros where the tax office starts at a
 * higher digit or leaves series out.
 */
export const vatTemplates: Readonly<Record<string, string>> = {
  AT: 'ATU00######',
  BE: 'BE00########',
  CH: 'CHE-000.###.###',
  DE: 'DE00#######',
  DK: 'DK00######',
  ES: 'ESX00#####X',
  FI: 'FI00######',
  FR: 'FR00 00#######',
  GB: 'GB000 #### ##',
  IE: 'IE000####X',
  IT: 'IT000########',
  NL: 'NL0000#####B00',
  NO: 'NO 000 ### ### MVA',
  PL: 'PL000#######',
  SE: 'SE0000######01',
};
