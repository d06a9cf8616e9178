import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';

import {
  checkConfig,
  overlayConfig,
  readWorkspaceConfig,
  type WorkspaceConfig,
} from '../app/workspaceConfig';

/** What holds for a document: the workspace's `.fauxture.json` over the client's settings. */
export class Settings {
  /** Whether the client answers `workspace/configuration`. */
  canAsk = false;
  canWatch = false;

  constructor(private readonly connection: Connection) {}

  /** Asks to be told of changes, so that the client sends none that nobody wants; nothing is cached. */
  watch(): void {
    if (this.canWatch)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'fauxture' });
  }

  /**
   * Reads what holds for a document.
   * @throws FauxtureError `bad-input` for a setting, or a `.fauxture.json`, that is off
   */
  async read(uri: string, folder: string): Promise<WorkspaceConfig> {
    const found: unknown = this.canAsk
      ? await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'fauxture' })
      : undefined;
    const settings = checkConfig(withoutEmpty(found ?? {}), 'the settings "fauxture"');
    return overlayConfig(settings, readWorkspaceConfig(folder));
  }

  /** A setting of another extension, as the client has it for a document; `undefined` where it has none. */
  async readForeign(uri: string, section: string): Promise<unknown> {
    if (!this.canAsk) return undefined;
    const found: unknown = await this.connection.workspace.getConfiguration({ scopeUri: uri, section });
    return found ?? undefined;
  }
}

/** An empty text in the settings means that nothing is said. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== '' && item !== null)
      .map(([name, item]) => [name, withoutEmpty(item)]),
  );
}
