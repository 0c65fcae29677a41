/** How a secret stands in C#. */
const setting = ['constant'];
const both = ['key', 'password'];

export const csharp = {
  language: 'C#',
  groups: [
    {
      styles: ['camel', 'pascal'],
      kinds: both,
      carriers: {
        'C# var': (n, v) => `var ${n} = "${v}";`,
        'C# const': (n, v) => `const string ${n} = "${v}";`,
        'C# verbatim': (n, v) => `string ${n} = @"${v}";`,
        'C# initializer': (n, v) =>
          `var o = new Options { Region = "eu", ${n} = "${v}" };`,
        'C# named argument': (n, v) =>
          `var c = new Client("eu", ${n}: "${v}");`,
        'C# dictionary': (n, v) =>
          `var d = new Dictionary<string, string> { { "${n}", "${v}" } };`,
        'C# indexer': (n, v) => `config["${n}"] = "${v}";`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'C# environment': (n, v) =>
          `Environment.SetEnvironmentVariable("${n}", "${v}");`,
        'C# coalesce': (n, v) =>
          `var x = Environment.GetEnvironmentVariable("${n}") ?? "${v}";`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['key'],
      carriers: {
        'C# credential': (_, v) =>
          `var c = new SearchClient(u, "i", new AzureKeyCredential("${v}"));`,
        'C# header': (_, v) =>
          `http.DefaultRequestHeaders.Add("X-Api-Key", "${v}");`,
        'C# bearer': (_, v) =>
          `http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "${v}");`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['password'],
      carriers: {
        'C# network credential': (_, v) =>
          `h.Credentials = new NetworkCredential("jdoe", "${v}");`,
        'C# connection': (_, v) =>
          `var cs = "Server=db;Database=x;User Id=app;Password=${v};";`
      }
    }
  ]
};
