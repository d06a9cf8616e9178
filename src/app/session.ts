import { isAbsolute, resolve } from 'node:path';

import { findConfig } from '../read/typescript/findConfig';
import { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { silentLog, type Log } from '../shared/log';

/** What operations share while a process lives: the projects it has opened, and texts that are not saved yet. */
export class Session {
  /** One for each tsconfig, by its path. */
  private readonly projects = new Map<string, TypeScriptProject>();
  /** Unsaved texts by absolute path; they win over the disk. */
  readonly unsaved = new Map<string, string>();

  constructor(readonly log: Log = silentLog) {}

  /**
   * The project that a file belongs to, brought up to date with the disk and with unsaved texts.
   * @throws FauxtureError as {@link findConfig} and {@link TypeScriptProject.refresh} do
   */
  openProject(file: string, tsconfig?: string): TypeScriptProject {
    const path = toPath(file);
    const config = findConfig(path, tsconfig);
    const key = config.path ?? '';
    let project = this.projects.get(key);
    if (project?.isOf(config.options) !== true) {
      this.log.debug(`Opening ${config.path ?? 'a project without tsconfig'}`);
      project = new TypeScriptProject(config);
      this.projects.set(key, project);
    }
    project.takeFiles(config.fileNames);
    project.refresh(path, this.unsaved);
    return project;
  }
}

/** An absolute path with forward slashes, as the compiler writes them. */
export function toPath(file: string): string {
  return (isAbsolute(file) ? file : resolve(file)).replaceAll('\\', '/');
}
