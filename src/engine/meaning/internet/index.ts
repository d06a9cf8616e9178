import type { MeaningDefinition } from '../defineMeaning';
import { apiKey } from './apiKey';
import { asn } from './asn';
import { authProvider } from './authProvider';
import { awsAccessKey } from './awsAccessKey';
import { browserVersion } from './browserVersion';
import { cacheControl } from './cacheControl';
import { callbackUrl } from './callbackUrl';
import { cidr } from './cidr';
import { clientId } from './clientId';
import { contentType } from './contentType';
import { cookie } from './cookie';
import { cookieName } from './cookieName';
import { deviceType } from './deviceType';
import { dnsRecordType } from './dnsRecordType';
import { domainName } from './domainName';
import { domainSuffix } from './domainSuffix';
import { githubToken } from './githubToken';
import { hostname } from './hostname';
import { httpHeader } from './httpHeader';
import { httpMethod } from './httpMethod';
import { httpStatusCode } from './httpStatusCode';
import { httpStatusText } from './httpStatusText';
import { httpVersion } from './httpVersion';
import { ipv4 } from './ipv4';
import { ipv6 } from './ipv6';
import { isp } from './isp';
import { jwt } from './jwt';
import { jwtAlgorithm } from './jwtAlgorithm';
import { mac } from './mac';
import { maxAge } from './maxAge';
import { origin } from './origin';
import { otp } from './otp';
import { password } from './password';
import { passwordHash } from './passwordHash';
import { path } from './path';
import { port } from './port';
import { privateKey } from './privateKey';
import { protocol } from './protocol';
import { referrer } from './referrer';
import { secret } from './secret';
import { sessionId } from './sessionId';
import { slackToken } from './slackToken';
import { slug } from './slug';
import { ssid } from './ssid';
import { subdomain } from './subdomain';
import { subnetMask } from './subnetMask';
import { token } from './token';
import { url } from './url';
import { userAgent } from './userAgent';
import { username } from './username';
import { utmCampaign } from './utmCampaign';
import { utmMedium } from './utmMedium';
import { utmSource } from './utmSource';
import { website } from './website';

/** Meanings of the group `internet`. */
export const internetMeanings = [
  url,
  website,
  callbackUrl,
  domainName,
  hostname,
  subdomain,
  domainSuffix,
  ipv4,
  ipv6,
  cidr,
  subnetMask,
  mac,
  port,
  protocol,
  httpMethod,
  httpStatusCode,
  httpStatusText,
  httpHeader,
  httpVersion,
  contentType,
  cacheControl,
  maxAge,
  userAgent,
  browserVersion,
  deviceType,
  slug,
  username,
  password,
  passwordHash,
  token,
  jwt,
  privateKey,
  awsAccessKey,
  githubToken,
  slackToken,
  jwtAlgorithm,
  apiKey,
  secret,
  clientId,
  sessionId,
  otp,
  cookie,
  cookieName,
  referrer,
  path,
  utmSource,
  utmMedium,
  utmCampaign,
  origin,
  dnsRecordType,
  asn,
  isp,
  ssid,
  authProvider,
] as const satisfies readonly MeaningDefinition[];
