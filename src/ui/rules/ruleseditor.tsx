import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { OwnRules } from '../../engine';
import { RuleFields, type RuleDraft } from './rulefields';
import { RuleTrial, type TryRules } from './ruletrial';

/** What the editor of the user's own rules works with. */
export interface RulesEditorProps {
  readonly title: string;
  /** As the settings hold them. */
  readonly value: readonly RuleDraft[];
  readonly trans: TranslationBundle;
  /** Read rules, as a scan would. */
  check(rules: readonly RuleDraft[]): Promise<OwnRules>;
  /** Look for what rules find in a sample; nothing of it is kept. */
  tryOut: TryRules;
  /** Keep rules that can all be read. */
  save(rules: readonly RuleDraft[]): void;
}

const nothing: OwnRules = { rules: [], problems: [] };

/**
 * Edits the user's own rules. What cannot be read is explained beside its rule
 * and not saved, so that the rules in use are always valid.
 */
export const RulesEditor = (props: RulesEditorProps): JSX.Element => {
  const { trans, title } = props;
  const [drafts, setDrafts] = useDrafts(props.value);
  const { rules, problems } = useCheck(drafts, props);
  const [fields, follow] = useFocus(drafts.length);
  const edit = (index: number, draft: RuleDraft): void =>
    setDrafts(drafts.map((each, at) => (at === index ? draft : each)));
  return (
    <fieldset className="nbw-Rules" aria-label={title} ref={fields}>
      <h3 className="jp-FormGroup-fieldLabel jp-FormGroup-contentItem">
        {title}
      </h3>
      {drafts.map((draft, index) => (
        <RuleFields
          key={index}
          number={index + 1}
          draft={draft}
          problem={problems.find(each => each.index === index)}
          trans={trans}
          change={changed => edit(index, changed)}
          remove={() => {
            follow('.nbw-Rules-add');
            setDrafts(drafts.filter((_, at) => at !== index));
          }}
        />
      ))}
      <button
        type="button"
        className="jp-mod-styled jp-mod-reject nbw-Rules-add"
        onClick={() => {
          follow('.nbw-Rule');
          setDrafts([...drafts, newDraft]);
        }}
      >
        {trans.__('Add a rule')}
      </button>
      <RuleTrial rules={rules} tryOut={props.tryOut} trans={trans} />
    </fieldset>
  );
};

const newDraft: RuleDraft = { id: '', shape: '', severity: 'high' };

/** Where the focus goes once there is a rule more or less: who adds one fills it in next. */
type Goal = '.nbw-Rule' | '.nbw-Rules-add';

const useFocus = (
  count: number
): [React.RefObject<HTMLFieldSetElement>, (goal: Goal) => void] => {
  const fields = React.useRef<HTMLFieldSetElement>(null);
  const next = React.useRef<Goal | null>(null);
  React.useEffect(() => {
    const goal = next.current;
    if (goal !== null) {
      next.current = null;
      const [last] = [
        ...(fields.current?.querySelectorAll<HTMLElement>(goal) ?? [])
      ].slice(-1);
      (last.querySelector('input') ?? last).focus();
    }
  }, [count]);
  return [fields, goal => (next.current = goal)];
};

/** The rules on the screen; those of the settings take their place when they change elsewhere. */
const useDrafts = (
  value: readonly RuleDraft[]
): [readonly RuleDraft[], (drafts: readonly RuleDraft[]) => void] => {
  const [drafts, setDrafts] = React.useState(value);
  const text = JSON.stringify(value);
  // What was written here, the latest last: the settings bring it back, and some of it
  // when more has been typed.
  const written = React.useRef([text]);
  React.useEffect(() => {
    const at = written.current.lastIndexOf(text);
    written.current = at >= 0 ? written.current.slice(at) : [text];
    if (at < 0) {
      setDrafts(value);
    }
  }, [text]);
  const keep = (next: readonly RuleDraft[]): void => {
    written.current.push(JSON.stringify(next));
    setDrafts(next);
  };
  return [drafts, keep];
};

/** What is to be said of the rules on the screen; saves them when it is nothing. */
const useCheck = (
  drafts: readonly RuleDraft[],
  { check, save, value }: RulesEditorProps
): OwnRules => {
  const [read, setRead] = React.useState(nothing);
  React.useEffect(() => {
    let isLatest = true;
    const isChanged = JSON.stringify(drafts) !== JSON.stringify(value);
    void check(drafts).then(result => {
      if (isLatest) {
        setRead(result);
        if (isChanged && result.problems.length === 0) {
          save(drafts);
        }
      }
    });
    return () => {
      isLatest = false;
    };
  }, [drafts]);
  return read;
};
