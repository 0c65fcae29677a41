/** How a secret stands in Julia. */
const setting = ['constant'];
const both = ['key', 'password'];

export const julia = {
  language: 'julia',
  groups: [
    {
      styles: ['snake', 'constant'],
      kinds: both,
      carriers: {
        'Julia assignment': (n, v) => `using HTTP\n${n} = "${v}"`,
        'Julia const': (n, v) => `const ${n} = "${v}"`,
        'Julia keyword': (n, v) => `c = Client(; host="a", ${n}="${v}")`,
        'Julia Dict': (n, v) => `d = Dict("a" => 1, "${n}" => "${v}")`,
        'Julia symbol': (n, v) => `d = Dict(:${n} => "${v}")`,
        'Julia field': (n, v) =>
          `Base.@kwdef struct C\n  ${n}::String = "${v}"\nend`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'Julia ENV': (n, v) => `ENV["${n}"] = "${v}"`,
        'Julia get ENV': (n, v) => `x = get(ENV, "${n}", "${v}")`,
        'Julia withenv': (n, v) => `withenv("${n}" => "${v}") do\n  go()\nend`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'Julia header': (_, v) => `h = ["X-Api-Key" => "${v}"]`,
        'Julia bearer': (_, v) =>
          `HTTP.get(url, ["Authorization" => "Bearer ${v}"])`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'Julia database': (_, v) =>
          `c = LibPQ.Connection("host=db dbname=x user=app password=${v}")`
      }
    }
  ]
};
