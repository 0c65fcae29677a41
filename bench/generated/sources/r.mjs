/** How a secret stands in R. */
const setting = ['constant'];
const both = ['key', 'password'];

export const r = {
  language: 'R',
  groups: [
    {
      styles: ['snake', 'constant', 'camel'],
      kinds: both,
      carriers: {
        'R arrow': (n, v) => `library(httr)\n${n} <- "${v}"`,
        'R equals': (n, v) => `${n} = '${v}'`,
        'R right arrow': (n, v) => `"${v}" -> ${n}`,
        'R far arrow': (n, v) => `${n} <<- "${v}"`,
        'R argument': (n, v) => `con <- connect(host = "a", ${n} = "${v}")`,
        'R option': (n, v) => `options(acme.${n} = "${v}")`,
        'R list': (n, v) => `cfg <- list(host = "a", ${n} = "${v}")`,
        'R named vector': (n, v) => `cfg <- c("${n}" = "${v}")`,
        'R assign': (n, v) => `assign("${n}", "${v}")`,
        'R element': (n, v) => `cfg$${n} <- "${v}"`,
        'R default': (n, v) => `fetch <- function(url, ${n} = "${v}") { url }`,
        'R comment': (n, v) => `# ${n} <- "${v}"`,
        'R is equal': (n, v) => `if (${n} == "${v}") stop("no")`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'R setenv': (n, v) => `Sys.setenv("${n}" = "${v}")`,
        'R setenv, bare': (n, v) => `Sys.setenv(${n}="${v}", A = "1")`,
        'R getenv default': (n, v) => `x <- Sys.getenv("${n}", "${v}")`,
        'R getenv unset': (n, v) => `x <- Sys.getenv("${n}", unset = "${v}")`,
        'R null default': (n, v) => `x <- getOption("${n}") %||% "${v}"`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'R header': (_, v) =>
          `GET(url, add_headers(Authorization = "Bearer ${v}"))`,
        'R named header': (_, v) =>
          `GET(url, add_headers("X-Api-Key" = "${v}"))`,
        'R pasted header': (_, v) =>
          `h <- c(Authorization = paste("Bearer", "${v}"))`,
        'R setter': (_, v) => `census_api_key("${v}", install = TRUE)`,
        'R register': (_, v) => `register_google(key = "${v}")`,
        'R query': (n, v) =>
          `u <- "https://api.acme.io/v1?${n}=${encodeURIComponent(v)}"`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'R dbConnect': (_, v) =>
          `con <- dbConnect(Postgres(), user = "app", password = "${v}", host = "db")`,
        'R authenticate': (_, v) => `GET(url, authenticate("jdoe", "${v}"))`,
        'R odbc': (_, v) =>
          `con <- odbcDriverConnect("driver={SQL Server};server=db;uid=app;pwd=${v}")`
      }
    }
  ]
};
