const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Where devices stand. */
export const places = list(
  'Kitchen, Living room, Hallway, Garage, Office, Bedroom, Basement, Attic, Workshop, Greenhouse, Lobby, Server room, Warehouse, Roof, Garden, Lab, Studio, Reception',
);
/** What devices are. */
export const devices = list(
  'thermostat, camera, motion sensor, light, door sensor, smart plug, gateway, leak sensor, air monitor, meter',
);
