/** Names of types and properties that hold a place, for the `owner > name` patterns of meanings. */
export const addresses =
  'address|location|place|billing|shipping|billing address|shipping address|home address|site|store|warehouse|branch|' +
  'office|venue|property|residence|contact|customer|person|user|profile|city|customer address|delivery|destination|' +
  'company|organization|business|geo|geolocation|geo location|employee|patient|school|hotel|hospital|restaurant|' +
  'postal address|recipient|sender|supplier|vendor|facility|weather|airport|station|headquarters|lead';
