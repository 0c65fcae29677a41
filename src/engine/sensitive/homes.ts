import { mask } from '../mask';
import {
  placesOf,
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent } from '../ranges';

const rule = sensitiveRule(
  'home-directory',
  'Home directory',
  'low',
  'It tells the name of a person’s account, and how the computer is arranged.'
);

const keywords = ['/home/', '/users/', '\\users\\'];

/** The three systems' folders; in a text inside a text each backslash is doubled. */
const folder = /\/home\/|\/Users\/|[A-Za-z]:\\{1,2}[Uu]sers\\{1,2}/y;
const name = /[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?=[/\\"'\s:;,)\]]|$)/y;

/** Accounts of containers, hosted notebooks and services. */
const others = new Set(
  (
    'jovyan root runner ubuntu ec2-user content user users username you yourname your_name your-name me name admin ' +
    'administrator app appuser vscode codespace gitpod circleci travis jenkins docker sagemaker-user studio-lab-user ' +
    'azureuser azure databricks hadoop spark sparkuser livy jupyter jupyterlab coder node python conda miniconda anaconda ' +
    'vagrant pi nobody public shared default all guest nbuser mambauser mamba kaggle colab build builder ci git test dev ' +
    'emr-notebook dbuser trusted-service-user mlflow airflow opc centos debian fedora linuxbrew ray nixbld runneradmin ' +
    'vssadministrator containeradministrator containeruser work project projects data lib bin www www-data postgres mysql ' +
    'elastic elasticsearch rstudio shiny julia sage onyxia notebook notebooks service svc deploy worker foo bar example ' +
    'jupyterhub singleuser lab host home opt usr local src code repl sandbox daytona e2b modal paperspace lambda cloudshell zeus'
  ).split(' ')
);

/** Part of an address on the web, or of a longer path. */
const isInside = (text: string, at: number): boolean =>
  /[\w.~$}-]/.test(text[at - 1] ?? '');

const readName = (text: string, place: number): Range | null => {
  // The keyword of Windows begins behind the drive.
  const drive = text[place - 1] === '\\' ? 3 : 2;
  const start = text[place] === '\\' ? place - drive : place;
  folder.lastIndex = Math.max(0, start);
  if (isInside(text, start) || !folder.test(text)) {
    return null;
  }
  const from = folder.lastIndex;
  name.lastIndex = from;
  const isOther =
    !name.test(text) ||
    others.has(text.slice(from, name.lastIndex).toLowerCase());
  return isOther ? null : { from, to: name.lastIndex };
};

const lead = (text: string, { from }: Range): string =>
  /(?:\/home\/|\/Users\/|[A-Za-z]:\\{1,2}[Uu]sers\\{1,2})$/.exec(
    text.slice(Math.max(0, from - 12), from)
  )?.[0] ?? '';

/** `File "/home/…/a.py", line 3` and `/home/…/a.py:3: Warning`: a program tells where it lies. */
const isOfCode = (text: string, { from }: Range): boolean =>
  /File "[^"\n]{0,12}$/.test(text.slice(Math.max(0, from - 20), from)) ||
  /^[^\n:]{1,400}\.(?:py|ipynb|R|jl|js|java|scala)(?::\d|\(\d)/.test(
    text.slice(from, from + 420)
  );

/** Elsewhere a path was often printed because it was meant to be shown. */
const find = ({ text, format, hits }: Reading): Discovery | null => {
  const values = placesOf(keywords, hits)
    .flatMap(at => readName(text, at) ?? [])
    .filter(each => format === 'traceback' || isOfCode(text, each));
  if (values.length === 0) {
    return null;
  }
  const start = lead(text, values[0]);
  return {
    rule,
    values,
    ...toCountedTitle(countDifferent(text, values), 'home directories'),
    confidence: 'likely',
    masked: mask(start + '•', start.length)
  };
};

export const homes: Kind = { rule, keywords, find };
