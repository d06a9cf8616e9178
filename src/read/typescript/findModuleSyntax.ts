import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { ts } from 'ts-morph';

import type { ModuleSyntax } from '../../engine/render/moduleSyntax';
import { isCommonJs } from './commonJsExports';
import type { TypeScriptProject } from './typeScriptProject';

/** Whether a path is a JavaScript file's. */
export function isJavaScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
}

/**
 * What a module that will stand at `path` is written in: TypeScript or JavaScript by its extension. JavaScript uses
 * `require` where the extension says so or, outside of packages of ES modules, where the source file does.
 * @param source absolute path of the file that declares the types; the project holds it
 */
export function findModuleSyntax(project: TypeScriptProject, path: string, source: string): ModuleSyntax {
  if (!isJavaScript(path)) return 'typescript';
  if (path.endsWith('.cjs')) return 'commonjs';
  if (path.endsWith('.mjs') || isInModulePackage(path)) return 'es-module';
  return usesRequire(project, source) ? 'commonjs' : 'es-module';
}

function isInModulePackage(path: string): boolean {
  const manifest = ts.findConfigFile(dirname(path), file => ts.sys.fileExists(file), 'package.json');
  if (manifest === undefined) return false;
  const { config } = ts.parseConfigFileTextToJson(manifest, readFileSync(manifest, 'utf8')) as {
    readonly config?: { readonly type?: unknown };
  };
  return config?.type === 'module';
}

function usesRequire({ program, checker }: TypeScriptProject, path: string): boolean {
  const source = program.getSourceFile(path);
  if (source === undefined) return false;
  // The compiler knows once it was asked for the file's symbol.
  checker.getSymbolAtLocation(source);
  return isCommonJs(source);
}
