/** JSON in one line, for what is nested too deeply for `JSON.stringify`. */
type Task = { readonly value: unknown } | { readonly text: string };

/** A value without an end, as no file has it, has more parts than this. */
const mostParts = 1_000_000;

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The tasks that write a container, the last one first. */
const toTasks = (container: object): Task[] => {
  const isList = Array.isArray(container);
  const tasks: Task[] = [{ text: isList ? ']' : '}' }];
  const entries = Object.entries(container).reverse();
  entries.forEach(([key, value], index) => {
    const comma = index === entries.length - 1 ? '' : ',';
    const name = isList ? '' : `${JSON.stringify(key)}:`;
    tasks.push({ value }, { text: comma + name });
  });
  tasks.push({ text: isList ? '[' : '{' });
  return tasks;
};

/** The JSON of a value; throws a RangeError where it has no end. */
export const writeFlat = (value: unknown): string => {
  const parts: string[] = [];
  const tasks: Task[] = [{ value }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (parts.length > mostParts) {
      throw new RangeError('This value has no end');
    }
    if ('text' in task) {
      parts.push(task.text);
    } else if (isContainer(task.value)) {
      toTasks(task.value).forEach(next => tasks.push(next));
    } else {
      parts.push(JSON.stringify(task.value) ?? 'null');
    }
  }
  return parts.join('');
};
