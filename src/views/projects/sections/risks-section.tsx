import { useTranslation } from 'react-i18next';
import { type Project, risksOf } from '../../../domain/bonus/project.ts';
import { useEditor } from '../../../editor/react.tsx';
import { AddLine } from '../fields/add-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

/** What threatens the project or its goals, and what is to be done about it. */
export function RisksSection({ project }: { readonly project: Project }) {
  const editor = useEditor();
  const { plan, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const risks = risksOf(plan, project.id);
  return (
    <section className={styles['section']} aria-label={t('risks.title')}>
      <h3>{t('risks.title')}</h3>
      {risks.length > 0 && (
        <ul className={styles['risks']}>
          {risks.map((risk) => (
            <li key={risk.id}>
              <button type="button" className={styles['goal']} onClick={() => editor.select([risk.id])}>
                <span dir="auto">{risk.title || t('untitled')}</span>
              </button>
              <span className={styles['soft']}>
                {' · '}
                {t('risks.rating', { probability: risk.probability ?? '–', effect: risk.effect ?? '–' })}
              </span>
              <span className={styles['response']} dir="auto">
                {risk.response || t('risks.noResponse')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <AddLine
          label={t('risks.add')}
          onAdd={(title) => act({ type: 'addNode', kind: 'risk', title, under: project.id })}
        />
      )}
    </section>
  );
}
