import { accessLevel } from './accessLevel';
import { apiVersion } from './apiVersion';
import { appName } from './appName';
import { architecture } from './architecture';
import { arn } from './arn';
import { availabilityZone } from './availabilityZone';
import { bandwidth } from './bandwidth';
import { base64 } from './base64';
import { branch } from './branch';
import { branchLine } from './branchLine';
import { browser } from './browser';
import { bucket } from './bucket';
import { buildId } from './buildId';
import { bundleId } from './bundleId';
import { className } from './className';
import { cloudProvider } from './cloudProvider';
import { cloudRegion } from './cloudRegion';
import { cluster } from './cluster';
import { columnNumber } from './columnNumber';
import { commitMessage } from './commitMessage';
import { commitSha } from './commitSha';
import { compression } from './compression';
import { connectionStatus } from './connectionStatus';
import { connectionString } from './connectionString';
import { containerName } from './containerName';
import { cpuCount } from './cpuCount';
import { cpuUsage } from './cpuUsage';
import { cssClass } from './cssClass';
import { cursor } from './cursor';
import { databaseColumn } from './databaseColumn';
import { databaseEngine } from './databaseEngine';
import { databaseName } from './databaseName';
import { databaseTable } from './databaseTable';
import { databaseType } from './databaseType';
import { dockerImage } from './dockerImage';
import { elementId } from './elementId';
import { encoding } from './encoding';
import { endpoint } from './endpoint';
import { environment } from './environment';
import { errorCode } from './errorCode';
import { errorCodeNumber } from './errorCodeNumber';
import { errorMessage } from './errorMessage';
import { errorRate } from './errorRate';
import { eventName } from './eventName';
import { exceptionType } from './exceptionType';
import { exitCode } from './exitCode';
import { featureFlag } from './featureFlag';
import { functionName } from './functionName';
import { hashAlgorithm } from './hashAlgorithm';
import { icon } from './icon';
import { instanceType } from './instanceType';
import { issueNumber } from './issueNumber';
import { jobStatus } from './jobStatus';
import { jsonText } from './jsonText';
import { keyboardKey } from './keyboardKey';
import { latency } from './latency';
import { license } from './license';
import { licenseKey } from './licenseKey';
import { locale } from './locale';
import { logLevel } from './logLevel';
import { logMessage } from './logMessage';
import { memory } from './memory';
import { modelName } from './modelName';
import { namespace } from './namespace';
import { nodeName } from './nodeName';
import { objectPath } from './objectPath';
import { operatingSystem } from './operatingSystem';
import { packageName } from './packageName';
import { permission } from './permission';
import { platform } from './platform';
import { priority } from './priority';
import { priorityNumber } from './priorityNumber';
import { processor } from './processor';
import { programmingLanguage } from './programmingLanguage';
import { projectKey } from './projectKey';
import { queryString } from './queryString';
import { queue } from './queue';
import { regex } from './regex';
import { repository } from './repository';
import { retryCount } from './retryCount';
import { role } from './role';
import { semver } from './semver';
import { serviceName } from './serviceName';
import { severity } from './severity';
import { sortDirection } from './sortDirection';
import { sqlQuery } from './sqlQuery';
import { stackTrace } from './stackTrace';
import { status } from './status';
import { storage } from './storage';
import { taskStatus } from './taskStatus';
import { technology } from './technology';
import { theme } from './theme';
import { throughput } from './throughput';
import { ticketKey } from './ticketKey';
import { tokenCount } from './tokenCount';
import { variant } from './variant';
import { versionNumber } from './versionNumber';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `software`. Order decides between equally good matches. */
export const softwareMeanings = [
  semver,
  versionNumber,
  apiVersion,
  buildId,
  commitSha,
  commitMessage,
  branch,
  repository,
  packageName,
  bundleId,
  appName,
  serviceName,
  environment,
  logLevel,
  logMessage,
  errorMessage,
  errorCode,
  exceptionType,
  stackTrace,
  functionName,
  className,
  programmingLanguage,
  technology,
  operatingSystem,
  browser,
  platform,
  architecture,
  processor,
  endpoint,
  queryString,
  sqlQuery,
  databaseTable,
  databaseColumn,
  databaseType,
  databaseEngine,
  databaseName,
  connectionString,
  dockerImage,
  containerName,
  namespace,
  cluster,
  nodeName,
  cloudRegion,
  availabilityZone,
  cloudProvider,
  instanceType,
  bucket,
  objectPath,
  arn,
  featureFlag,
  variant,
  permission,
  role,
  accessLevel,
  queue,
  eventName,
  locale,
  encoding,
  compression,
  hashAlgorithm,
  status,
  jobStatus,
  taskStatus,
  connectionStatus,
  priority,
  priorityNumber,
  severity,
  ticketKey,
  projectKey,
  issueNumber,
  branchLine,
  columnNumber,
  exitCode,
  errorCodeNumber,
  cpuUsage,
  cpuCount,
  memory,
  storage,
  latency,
  retryCount,
  errorRate,
  throughput,
  bandwidth,
  license,
  licenseKey,
  theme,
  cssClass,
  elementId,
  icon,
  keyboardKey,
  regex,
  jsonText,
  base64,
  cursor,
  sortDirection,
  modelName,
  tokenCount,
] as const satisfies readonly MeaningDefinition[];
