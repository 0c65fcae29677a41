/** Every provider file, once. Written by `npm run generate`. */
import type { Provider } from '../description';
import ai from './ai';
import amazon from './amazon';
import anthropic from './anthropic';
import apps from './apps';
import atlassian from './atlassian';
import azure from './azure';
import azureConnections from './azure-connections';
import cisco from './cisco';
import cloud from './cloud';
import code from './code';
import compatible from './compatible';
import connections from './connections';
import crypto from './crypto';
import data from './data';
import devices from './devices';
import discord from './discord';
import encoded from './encoded';
import finance from './finance';
import github from './github';
import gitlab from './gitlab';
import google from './google';
import googleAccounts from './google-accounts';
import grafana from './grafana';
import groq from './groq';
import huggingface from './huggingface';
import jupyter from './jupyter';
import jwt from './jwt';
import jwtServices from './jwt-services';
import keyFiles from './key-files';
import kubernetes from './kubernetes';
import media from './media';
import messages from './messages';
import monitoring from './monitoring';
import nats from './nats';
import oneTime from './one-time';
import openai from './openai';
import packageRegistries from './package-registries';
import passwordHashes from './password-hashes';
import passwordsInUrls from './passwords-in-urls';
import payments from './payments';
import places from './places';
import privateKeys from './private-keys';
import science from './science';
import security from './security';
import shops from './shops';
import slack from './slack';
import stripe from './stripe';
import twilio from './twilio';
import wallets from './wallets';
import zuplo from './zuplo';

/** The providers of each file. */
export const providerFiles: Readonly<
  Record<string, Provider | readonly Provider[]>
> = {
  ai,
  amazon,
  anthropic,
  apps,
  atlassian,
  azure,
  'azure-connections': azureConnections,
  cisco,
  cloud,
  code,
  compatible,
  connections,
  crypto,
  data,
  devices,
  discord,
  encoded,
  finance,
  github,
  gitlab,
  google,
  'google-accounts': googleAccounts,
  grafana,
  groq,
  huggingface,
  jupyter,
  jwt,
  'jwt-services': jwtServices,
  'key-files': keyFiles,
  kubernetes,
  media,
  messages,
  monitoring,
  nats,
  'one-time': oneTime,
  openai,
  'package-registries': packageRegistries,
  'password-hashes': passwordHashes,
  'passwords-in-urls': passwordsInUrls,
  payments,
  places,
  'private-keys': privateKeys,
  science,
  security,
  shops,
  slack,
  stripe,
  twilio,
  wallets,
  zuplo
};

export const providers: readonly Provider[] =
  Object.values(providerFiles).flat();
