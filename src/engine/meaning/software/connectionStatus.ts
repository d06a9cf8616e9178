import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const connectionStatus = defineMeaning({
  id: 'software.connectionStatus',
  title: 'a status of a connection',
  gives: 'text',
  names: phrases(`
    connection status; connection state;
    connection|device|socket|sensor|server|host|gateway|agent|client|service|node|integration|peer|stream|machine|player|driver|printer|terminal|robot|vehicle device > status;
    connection|socket|device|server|service|node|integration|channel connection > state; online status;
    device status; server status; presence; network status; health; health status; = health; node status;
    integration status; service status; socket state; link status; availability state; = presence;
    host status; service|server|component|cluster|node > health; service health; readiness; printer status;
    link state; sensor status; power state; system status; operational status; machine status; call status;
    operating status; user presence
  `),
  generate: draw => draw.random.pick(['online', 'online', 'online', 'offline', 'idle', 'degraded']),
  examples: [
    'Device.status: string',
    'Connection.state: string',
    'server.health_status: string',
    'user.presence: string',
  ],
});
