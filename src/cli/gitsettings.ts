/**
 * How git is called: nothing that a repository configures runs a program, and
 * nobody is asked for anything.
 */

/** Before the name of git's command. */
export const gitSettings: readonly string[] = [
  '--no-pager',
  ...['core.fsmonitor=false', 'diff.external=', 'core.pager=cat'].flatMap(
    setting => ['-c', setting]
  )
];

/** Which repository and index is meant: a hook is told so by git. */
const kept =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|NAMESPACE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|TEMPLATE_DIR|CONFIG(?:_\w{1,40})?)$/;

/** The environment of git: without what changes its answers, runs programs or asks. */
export const gitEnvironment = (
  given: NodeJS.ProcessEnv
): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => !name.startsWith('GIT_') || kept.test(name)
    )
  ),
  GIT_ASKPASS: '',
  // What is not here is not fetched: nothing goes over the network.
  GIT_NO_LAZY_FETCH: '1',
  // A commit takes the content itself, whatever is shown in its place here.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  SSH_ASKPASS: ''
});
