import { useTranslation } from 'react-i18next';
import { hasEnded, type Project } from '../../../domain/bonus/project.ts';
import { goal } from '../../../domain/kinds/goal.ts';
import { scoresOf } from '../../../domain/scoring/scores.ts';
import { useEditor } from '../../../editor/react.tsx';
import { formatDegree } from '../../../i18n/number-text.ts';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { Button } from '../../../ui/button.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

const STATES = goal.fields.state.options ?? [];

/** What project it is, how far it is and how it ended. */
export function ProjectHead({ project }: { readonly project: Project }) {
  const editor = useEditor();
  const { plan, words, locale, today, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const { degree, status } = scoresOf(plan, today)(project.id);
  const number = degree.value === null ? '–' : formatDegree(degree.value, locale);
  const edit = (fields: Readonly<Record<string, unknown>>) =>
    act({ type: 'editRows', table: 'nodes', ids: [project.id], fields });
  return (
    <header className={styles['head']}>
      <div className={styles['titleLine']}>
        <h2 id={`project-${project.id}`} dir="auto">
          {project.title || t('untitled')}
        </h2>
        <Button variant="quiet" onPress={() => editor.select([project.id])} data-on="screen">
          {t('select')}
        </Button>
        {!isReadOnly && (
          <Button variant="quiet" onPress={() => edit({ isProject: undefined })} data-on="screen">
            {t('unmark')}
          </Button>
        )}
      </div>
      {project.description && <p className={styles['soft']}>{project.description}</p>}
      <p className={styles['standing']}>
        <StatusMark status={status} />
        <span>{words.score('status', status)}</span>
        <ExplainButton subject={{ type: 'nodeScore', nodeId: project.id }} number={number} />
      </p>
      <FieldGrid>
        <ChoiceField
          label={words.field('state')}
          value={project.state ?? ''}
          none="–"
          options={STATES.map((value) => ({ value, text: words.choice('state', value) }))}
          onChoose={(value) => edit({ state: value === '' ? undefined : value })}
        />
        {(hasEnded(project) || project.endReason) && (
          <TextLine
            label={words.field('endReason')}
            value={project.endReason ?? ''}
            placeholder={t('endReasonHint')}
            isHalf
            onSave={(endReason) => edit({ endReason })}
          />
        )}
      </FieldGrid>
    </header>
  );
}
