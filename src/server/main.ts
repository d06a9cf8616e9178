import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from './startServer';

// Over IPC or stdio, as the arguments say.
startServer(createConnection(ProposedFeatures.all));
