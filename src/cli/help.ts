export const help = `nbwarden finds secrets in Jupyter notebooks and text files. Nothing leaves this machine.

Usage: nbwarden scan PATH... [options]
       nbwarden scan --staged|--history|--range A..B [PATH...] [options]
       nbwarden fix --with WAY [--write] PATH... [options of the way]
       nbwarden redact [--write] PATH...
       nbwarden fix|redact --staged [--write] [PATH...]
                                              repair what git has staged, and the files
       nbwarden trust [--sign] PATH...        what notebooks would do if they were trusted
       nbwarden baseline PATH... [options]    allow what is found now, in nbwarden.toml
       nbwarden import-gitleaks FILE          add the rules of gitleaks to nbwarden.toml
       nbwarden hook install|uninstall|status [--pre-push]
                                              have git check each commit, and each push
       nbwarden filter install|uninstall      redact outputs on their way into git's index
       nbwarden audit [--config PATH...] [--server URL]
                                              judge the configuration of Jupyter and JupyterHub

PATH is a file, a folder (what git ignores is left out) or - for the standard input.

Options:
  --format text|json|sarif|github             how to report (text)
  --min-confidence possible|likely|confirmed  how sure a finding must be to count (likely)
  --staged                                    scan or repair what git has staged
  --range A..B                                scan what these commits brought
  --history                                   scan what all commits of this branch brought
  -j, --jobs N                                how many threads scan (as many as pay)
  --no-cache                                  judge each file, also those that were clean before
  --sensitive                                 let other sensitive data in outputs count as well,
                                              and have fix and redact hide them
  -o, --output FILE                           write the report, or nbwarden.toml, to this file
  --with WAY                                  how fix keeps secrets: env, getpass, dotenv, config,
                                              encrypted, keyring, aws, gcp, azure, vault, ibm,
                                              colab, kaggle or databricks
  --sign                                      sign the notebooks, after trust has told of them
  --write                                     change the files; else the changes are shown
  --undo                                      bring back what redact --staged changed
  --pre-push                                  the hook before a push as well (uninstall: it alone)
  --config PATH                               a file or folder that audit reads (what Jupyter reads)
  --server URL                                a server that audit looks at from outside
  -h, --help                                  show this text
  --version                                   show the version

Options of the ways: --ask always|if-unset (getpass), --file FILE (dotenv, config,
encrypted), --key getpass|keyring (encrypted), --service NAME (keyring, encrypted),
--region NAME (aws), --prefix TEXT (aws, vault), --project NAME (gcp), --url URL (azure,
vault), --mount NAME (vault), --group NAME (ibm), --scope NAME (databricks)

audit reports as text, json or sarif. With --server it sends requests without a password
or token to that address, and nowhere else.

Exit code of fix and redact: 2 when something failed, else 1 when a secret was left as
it is, else 0. Exit code of scan and audit: 1 when a finding counts, of trust: 1 when something
would act; else 2 when a file could not be read or an argument is wrong, else 0. Of
baseline: 2 when a file could not be read, else 0.

To allow a finding, write a comment on its line: # nbwarden: allow[rule-id] reason
or its fingerprint to nbwarden.toml, which also leaves paths out and holds your rules.
`;
