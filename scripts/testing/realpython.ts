import { spawnSync } from 'node:child_process';

/** Where a kernel works, and what it has in its environment. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A kernel that evaluates what it is asked in a real Python, and how it was asked. */
export class RealPython {
  constructor(before = '', status = 'idle', language = 'python') {
    this.before = before;
    this.status = status;
    this.info = Promise.resolve({
      implementation: language,
      language_info: { name: language }
    });
  }

  readonly status: string;
  readonly info: Promise<unknown>;
  asked: Record<string, unknown> = {};
  /** What the program printed about itself afterwards. */
  after = '';

  requestExecute(request: { user_expressions: { answer: string } }): {
    done: Promise<unknown>;
  } {
    this.asked = request;
    const { stdout, stderr } = spawnSync('python3', ['-'], {
      input: `${this.before}
names = set(globals()) | {"names", "answer", "json", "os"}
answer = eval(${JSON.stringify(request.user_expressions.answer)})
import json, os
print(json.dumps([repr(answer), os.environ.get("KEY"), globals().get("kept"), sorted(set(globals()) - names)]))`,
      encoding: 'utf8',
      ...this.surroundings
    });
    if (stdout === '') {
      throw new Error(stderr);
    }
    const [text, ...rest] = JSON.parse(stdout) as string[];
    this.after = JSON.stringify(rest);
    return {
      done: Promise.resolve({
        content: {
          status: 'ok',
          user_expressions: {
            answer: { status: 'ok', data: { 'text/plain': text } }
          }
        }
      })
    };
  }

  protected get surroundings(): Surroundings {
    return {};
  }

  private readonly before: string;
}
