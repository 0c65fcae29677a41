import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import {
  type IFormRenderer,
  IFormRendererRegistry
} from '@jupyterlab/ui-components';
import * as React from 'react';

import { IEngine } from '../tokens';
import type { RuleDraft } from '../ui/rules/rulefields';
import { RulesEditor } from '../ui/rules/ruleseditor';

/** The setting that is edited, as the settings editor names it. */
const SETTING = 'nbwarden:settings.rules';

/** What the settings editor gives to a field: the part that is used here. */
interface FieldProps {
  readonly formData?: unknown;
  readonly schema: { readonly title?: string };
  onChange(value: unknown): void;
}

/** Edits the user's own rules in the settings editor, with a text to try them on. */
export const rulesPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:rules',
  description: 'Edits and tries rules of one’s own.',
  autoStart: true,
  requires: [IEngine],
  optional: [IFormRendererRegistry, ITranslator],
  activate: (
    _app: JupyterFrontEnd,
    engine: IEngine,
    registry: IFormRendererRegistry | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const Field = ({ formData, schema, onChange }: FieldProps): JSX.Element =>
      React.createElement(RulesEditor, {
        title: schema.title ?? '',
        value: Array.isArray(formData) ? (formData as RuleDraft[]) : [],
        trans,
        check: rules => engine.call('readOwnRules', rules),
        tryOut: (rules, sample) =>
          sample === ''
            ? Promise.resolve([])
            : engine.call('tryOwnRules', rules, sample),
        save: onChange
      });
    registry?.addRenderer(SETTING, {
      fieldRenderer: Field as IFormRenderer['fieldRenderer']
    });
  }
};
