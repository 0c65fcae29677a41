/** A part of a fix: words, and what stands behind them to copy. */
export interface FixStep {
  readonly words: string;
  /** Commands or lines of configuration; empty where there is nothing to copy. */
  readonly code: string;
}

const code =
  /^(?:(.*): )?((?:c\.\w|"\w+": \{|pip install |chmod |rm |unset |jupyter \w|printf |openssl |certbot |ssh |JUPYTER_\w+=|from jupyter_server\.).*)$/;

const toStep = (line: string): FixStep => {
  const [, words, copied] = code.exec(line) ?? [];
  return copied
    ? { words: words ? `${words}:` : '', code: copied }
    : { words: line, code: '' };
};

/** Lines of code below each other are one thing to copy. */
const isContinued = (last: FixStep | undefined, step: FixStep): boolean =>
  last !== undefined &&
  last.code !== '' &&
  step.code !== '' &&
  step.words === '';

/** Takes a fix apart into what is read and what is copied. */
export const toSteps = (fix: string): readonly FixStep[] =>
  fix
    .split('\n')
    .map(toStep)
    .reduce<FixStep[]>((steps, step) => {
      const last = steps[steps.length - 1] as FixStep | undefined;
      return last && isContinued(last, step)
        ? [
            ...steps.slice(0, -1),
            { ...last, code: `${last.code}\n${step.code}` }
          ]
        : [...steps, step];
    }, []);
