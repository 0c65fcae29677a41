/** How a secret stands in JavaScript and TypeScript. */
const setting = ['constant'];
const both = ['key', 'password'];

export const script = {
  language: 'typescript',
  groups: [
    {
      styles: ['camel', 'constant'],
      kinds: both,
      carriers: {
        'JS const': (n, v) => `import a from "a";\nconst ${n} = "${v}";`,
        'JS let': (n, v) => `let ${n}='${v}'`,
        'JS template': (n, v) => `const ${n} = \`${v}\`;`,
        'TS typed': (n, v) => `const ${n}: string = '${v}';`,
        'TS optional': (n, v) => `let ${n}: string | undefined = "${v}";`,
        'JS entry': (n, v) =>
          `const c = new Client({ region: "eu", ${n}: "${v}" });`,
        'JS quoted entry': (n, v) => `const c = { "${n}": "${v}" };`,
        'JS class field': (n, v) =>
          `class A {\n  private readonly ${n} = "${v}";\n}`,
        'JS property': (n, v) => `client.${n} = "${v}";`,
        'JS parameter': (n, v) =>
          `function f(url, ${n} = "${v}") { return url }`,
        'JS pattern': (n, v) => `const { ${n} = "${v}" } = options;`,
        'JS nullish': (n, v) => `const ${n} = load() ?? "${v}";`,
        'JS is equal': (n, v) => `if (${n} === "${v}") { go() }`,
        'JS stored': (n, v) => `localStorage.setItem("${n}", "${v}");`,
        'JS comment': (n, v) => `// ${n} = "${v}"`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'JS env': (n, v) => `process.env.${n} = "${v}";`,
        'JS env subscript': (n, v) => `process.env["${n}"] = "${v}";`,
        'JS env nullish': (n, v) => `const x = process.env.${n} ?? "${v}";`,
        'JS env or': (n, v) => `const x = process.env.${n} || '${v}';`,
        'JS env subscript or': (n, v) =>
          `const x = process.env["${n}"] || '${v}';`,
        'Deno set': (n, v) => `Deno.env.set("${n}", "${v}");`,
        'Deno get': (n, v) => `const x = Deno.env.get("${n}") ?? "${v}";`
      }
    },
    {
      styles: ['camel'],
      kinds: ['key'],
      carriers: {
        'JS bearer': (_, v) =>
          `fetch(u, { headers: { Authorization: "Bearer ${v}" } });`,
        'JS header': (_, v) =>
          `fetch(u, { headers: { 'x-api-key': '${v}' } });`,
        'JS header set': (_, v) => `headers.append("X-Api-Key", "${v}");`,
        'JS query': (n, v) =>
          `fetch(\`https://api.acme.io/v1?q=\${q}&${n}=${encodeURIComponent(v)}\`);`
      }
    }
  ]
};
