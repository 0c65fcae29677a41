import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { OwnRules } from '../engine';
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
  const edit = (index: number, draft: RuleDraft): void =>
    setDrafts(drafts.map((each, at) => (at === index ? draft : each)));
  return (
    <fieldset className="nbw-Rules" aria-label={title}>
      <h3 className="jp-FormGroup-fieldLabel jp-FormGroup-contentItem">
        {title}
      </h3>
      {drafts.map((draft, index) => (
        <RuleFields
          key={index}
          draft={draft}
          problem={problems.find(each => each.index === index)}
          trans={trans}
          change={changed => edit(index, changed)}
          remove={() => setDrafts(drafts.filter((_, at) => at !== index))}
        />
      ))}
      <button
        type="button"
        className="jp-mod-styled jp-mod-reject"
        onClick={() => setDrafts([...drafts, newDraft])}
      >
        {trans.__('Add a rule')}
      </button>
      <RuleTrial rules={rules} tryOut={props.tryOut} trans={trans} />
    </fieldset>
  );
};

const newDraft: RuleDraft = { id: '', shape: '', severity: 'high' };

/** The rules on the screen; those of the settings take their place when they change elsewhere. */
const useDrafts = (
  value: readonly RuleDraft[]
): [readonly RuleDraft[], (drafts: readonly RuleDraft[]) => void] => {
  const [drafts, setDrafts] = React.useState(value);
  const text = JSON.stringify(value);
  const saved = React.useRef(text);
  React.useEffect(() => {
    if (saved.current !== text) {
      saved.current = text;
      setDrafts(value);
    }
  }, [text]);
  const keep = (next: readonly RuleDraft[]): void => {
    // What comes back from the settings is what was written here.
    saved.current = JSON.stringify(next);
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
