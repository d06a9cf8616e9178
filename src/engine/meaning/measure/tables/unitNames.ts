/** Symbols of units that people measure things with. */
export const unitNames: readonly string[] = 'kg g m cm km l ml °C % W kWh V A Pa m² m³ h min s'.split(' ');
