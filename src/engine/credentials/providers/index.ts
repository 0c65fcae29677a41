/** Every provider file, once; `providers.spec.ts` holds the list complete. */
import type { Provider } from '../description';
import ai from './ai';
import amazon from './amazon';
import anthropic from './anthropic';
import apps from './apps';
import atlassian from './atlassian';
import azure from './azure';
import cloud from './cloud';
import code from './code';
import compatible from './compatible';
import data from './data';
import discord from './discord';
import encoded from './encoded';
import github from './github';
import gitlab from './gitlab';
import google from './google';
import grafana from './grafana';
import groq from './groq';
import http from './http';
import huggingface from './huggingface';
import jupyter from './jupyter';
import jwt from './jwt';
import messages from './messages';
import monitoring from './monitoring';
import openai from './openai';
import packageRegistries from './package-registries';
import passwordsInUrls from './passwords-in-urls';
import payments from './payments';
import privateKeys from './private-keys';
import slack from './slack';
import stripe from './stripe';
import twilio from './twilio';
import zuplo from './zuplo';

export const providers: readonly Provider[] = [
  ai,
  amazon,
  anthropic,
  apps,
  atlassian,
  azure,
  cloud,
  code,
  compatible,
  data,
  discord,
  encoded,
  github,
  gitlab,
  google,
  grafana,
  groq,
  http,
  huggingface,
  jupyter,
  jwt,
  messages,
  monitoring,
  openai,
  packageRegistries,
  passwordsInUrls,
  payments,
  privateKeys,
  slack,
  stripe,
  twilio,
  zuplo
].flat();
