/** From which modules a program has its names. */

const FROM =
  /^[ \t]{0,16}from ([\w.]{1,80}) import (\([^()]{1,600}\)|[^\n(]{1,300})/gm;
const IMPORT = /^[ \t]{0,16}import ([\w.]{1,80}) as (\w{1,60})/gm;
const SCRIPT =
  /\b(?:import|const|let|var) ([^=;"']{1,300}?) ?(?:from |= ?require\()["']([@\w/.-]{1,80})["']/g;
/** Of Julia and R, whose modules give all their names at once. */
const WHOLE =
  /^[ \t]{0,16}(?:using ([A-Z][\w., ]{0,200})(?=[:\n]|$)|library\(["']?([\w.]{2,60}))/gm;
const NAME = /[A-Za-z_]\w{0,60}/g;

/** The module of each name that a program imports; under no name the modules that give all of theirs. */
export function importedNames(text: string): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const add = (names: string, module: string): void => {
    for (const [name] of names.matchAll(NAME)) {
      modules.set(name, module);
    }
  };
  for (const [, module, names] of text.matchAll(FROM)) {
    add(names, module);
  }
  for (const [, module, name] of text.matchAll(IMPORT)) {
    add(name, module);
  }
  for (const [, names, module] of text.matchAll(SCRIPT)) {
    add(names, module);
  }
  const whole = Array.from(text.matchAll(WHOLE), ([, julia, r]) => julia ?? r);
  return modules.set('', whole.join(' '));
}
