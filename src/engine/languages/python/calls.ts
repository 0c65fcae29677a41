import type { SyntaxNode } from '@lezer/common';
import { isEnvironmentRead, nameLookedUp } from './targets';
import type { CarrierKind } from './nouns';
import { before, contentOf, itemsBetween, nameOf, textOf } from './tree';

/** What an argument is called. */
export interface Argument {
  readonly kind: CarrierKind;
  readonly names: readonly string[];
  readonly variable: string | null;
  readonly isDefault: boolean;
}

/** Functions that set a variable of the environment. */
const ENVIRONMENT_WRITE = /(?:^|\.)(?:environ\.setdefault|putenv|setenv)$/;
/** Functions that give back what they are given, in another form. */
const WRAPPER =
  /^(?:str|bytes|bytearray|SecretStr|Secret|b64decode|fromhex|unhexlify|a2b_hex|quote|quote_plus|unquote|strip|encode|decode|rstrip|lstrip)$/;
/** Functions that take a credential and say so only by what they do. */
const SIGN_IN = /^(?:login|log_in|signin|sign_in|authenticate|auth)$/;
/** `set_api_key("…")`, `from_token("…")`: what is set stands in the function's name. */
const SETTER = /^(?:set|use|with|from|put|add|init|configure)_?(?=[A-Za-z])/;
/** `AzureKeyCredential("…")`, `BearerToken("…")` */
const CLASS = /^[A-Z][a-z]/;
/** A class of fields that hold nothing else. */
const SECRET_CLASS = /^(?:Password|Secret|Token)(?:[A-Z]|$)/;
/** `set_password(user, "…")`, and not `setattr`. */
const LATER_SETTER = /^set(?:_|(?=[A-Z]))/;
/** A pair of user name and password. */
const PAIR =
  /^(?:HTTP(?:Basic|Digest)Auth|BasicAuth|UsernamePasswordCredentials?|UserPassCredential|basic_auth|DigestAuth|TableauAuth)$/;
/** The id of a client, and its secret. */
const OF_CLIENT = /Client(?:Secret)?Credentials?$/;
/** `mapbox_token("…")`, `call_credentials("…")`, and not what asks for one by its name. */
const SAYS_WHAT =
  /^(?:api_key|apiKey|access_token|accessToken|auth_token|authToken|bearer_token)$|^(?!(?:ask|create|delete|fetch|find|forgot|generate|get|has|input|is|list|load|lookup|make|new|prompt|read|remove|retrieve|save|show|store)_)[a-z]{2,20}_(?:[a-z]{2,20}_){0,3}(?:token|credentials|api_key)$/;
/** What takes a default first: `key: str = Field("…")`, `key = typer.Option("…")`. */
const DEFAULTED = /^(?:Field|Option|Argument)$/;
/** Compares two values, and takes as long for any. */
const COMPARISON = /(?:^|\.)compare_digest$/;
/** Keywords whose value belongs to what the other arguments name. */
const VALUE_KEYWORD =
  /^(?:default|default_value|value|fallback|secret_value|initial_value)$/;

/** `setattr(it, "name", "…")` has the most arguments of its kind. */
const MAX_NAMED = 3;

/** Whether a call hands its argument on, so that the result has the argument's name. */
export function isWrapper(source: string, call: SyntaxNode): boolean {
  const name = nameOf(source, call.firstChild);
  return name !== null && WRAPPER.test(name);
}

/** What gives back what is kept under a name. */
const LOOKUP = /^(?:get|get_header|getenv)$/;

/** What something is called that is compared: `password.encode()`, `headers.get("X-Api-Key")`. */
export function nameOfCompared(
  source: string,
  node: SyntaxNode | null
): string | null {
  if (node?.name !== 'CallExpression') {
    return nameOf(source, node);
  }
  const callee = node.firstChild;
  if (callee?.name === 'MemberExpression' && isWrapper(source, node)) {
    return nameOf(source, callee.firstChild);
  }
  return LOOKUP.test(nameOf(source, callee) ?? '')
    ? nameLookedUp(source, node)
    : null;
}

/** The arguments of a call that are not keywords. */
function positionals(list: SyntaxNode): SyntaxNode[] {
  return itemsBetween(list.firstChild, null).filter(
    node =>
      before(node)?.name !== 'AssignOp' &&
      node.nextSibling?.name !== 'AssignOp' &&
      node.name !== 'AssignOp'
  );
}

/** What `value` in an argument list is called; no names where nothing tells. */
export function argumentAt(
  source: string,
  list: SyntaxNode,
  value: SyntaxNode
): Argument {
  const sign = before(value);
  const keyword = sign?.name === 'AssignOp' ? before(sign) : null;
  const callee = list.parent?.firstChild ?? list;
  return keyword
    ? keywordArgument(source, callee, list, textOf(source, keyword))
    : positionalArgument(source, callee, list, value);
}

function keywordArgument(
  source: string,
  callee: SyntaxNode,
  list: SyntaxNode,
  keyword: string
): Argument {
  if (!VALUE_KEYWORD.test(keyword)) {
    return named('keyword', [keyword]);
  }
  const names = [
    ...positionals(list)
      .slice(0, MAX_NAMED)
      .map(node => contentOf(source, node)),
    siblingName(source, list)
  ].filter(name => name !== null);
  return isEnvironmentRead(textOf(source, callee))
    ? environmentArgument('environ-default', names[0] ?? null)
    : {
        ...named(
          'keyword',
          names.length > 0 ? names : classNames(source, callee)
        ),
        isDefault: true
      };
}

/** `Password(value="…")` */
function classNames(source: string, callee: SyntaxNode): string[] {
  const name = nameOf(source, callee);
  return name !== null && SECRET_CLASS.test(name) ? [name] : [];
}

function positionalArgument(
  source: string,
  callee: SyntaxNode,
  list: SyntaxNode,
  value: SyntaxNode
): Argument {
  const others = positionals(list);
  const index = others.findIndex(node => node.from === value.from);
  const called = textOf(source, callee);
  const first = contentOf(source, others[0] ?? null);
  if (COMPARISON.test(called)) {
    const name = nameOfCompared(source, others[1 - index] ?? null);
    return named('comparison', name === null ? [] : [name]);
  }
  if (index === 0) {
    return firstArgument(called, nameOf(source, callee));
  }
  if (ENVIRONMENT_WRITE.test(called)) {
    return environmentArgument('environ', first);
  }
  if (isEnvironmentRead(called)) {
    return environmentArgument('environ-default', first);
  }
  return named('positional', laterNames(source, callee, others, index));
}

function firstArgument(called: string, callee: string | null): Argument {
  if (callee !== null && DEFAULTED.test(callee)) {
    return { ...named('keyword', []), isDefault: true };
  }
  const names = receiverNames(callee);
  // `AcmeApiKey.set_key("…")`: what has the key says which it is.
  const [, owner] = /(\w{1,80})\.\w{1,80}$/.exec(called) ?? [];
  return named(
    'positional',
    names[0] === 'key' && owner !== undefined ? [owner, ...names] : names
  );
}

/** `login("…")` takes a token; a setter or a class says what it takes. */
function receiverNames(callee: string | null): string[] {
  if (callee === null) {
    return [];
  }
  if (SIGN_IN.test(callee)) {
    return ['token'];
  }
  if (SETTER.test(callee)) {
    return [callee.replace(SETTER, '')];
  }
  if (SAYS_WHAT.test(callee)) {
    return [callee];
  }
  return CLASS.test(callee) && !PAIR.test(callee) && !OF_CLIENT.test(callee)
    ? [callee]
    : [];
}

/** `HTTPBasicAuth(user, "…")`; `settings.set("name", "…")`, `setattr(it, "name", "…")`, `set_password(user, "…")`. */
function laterNames(
  source: string,
  callee: SyntaxNode,
  others: SyntaxNode[],
  index: number
): string[] {
  const called = nameOf(source, callee);
  if (called !== null && (PAIR.test(called) || SIGN_IN.test(called))) {
    return index === 1 ? ['password'] : [];
  }
  // A longer list of literals names nothing.
  const name =
    others.length <= MAX_NAMED
      ? contentOf(source, others[index - 1] ?? null)
      : null;
  const isSet =
    called !== null && LATER_SETTER.test(called) && index === others.length - 1;
  return [
    ...(name === null ? [] : [name]),
    ...(isSet ? [called.replace(LATER_SETTER, '')] : [])
  ];
}

/** `EnvVar(name="API_KEY", value="…")`, `Text(description="API key", value="…")` */
function siblingName(source: string, list: SyntaxNode): string | null {
  const keyword = list
    .getChildren('VariableName')
    .find(
      node =>
        /^(?:name|key|secret_id|description|label)$/.test(
          textOf(source, node)
        ) && node.nextSibling?.name === 'AssignOp'
    );
  return contentOf(source, keyword?.nextSibling?.nextSibling ?? null);
}

function named(kind: CarrierKind, names: readonly string[]): Argument {
  return { kind, names, variable: null, isDefault: false };
}

function environmentArgument(
  kind: 'environ' | 'environ-default',
  variable: string | null
): Argument {
  return {
    kind,
    names: variable === null ? [] : [variable],
    variable,
    isDefault: kind === 'environ-default'
  };
}
