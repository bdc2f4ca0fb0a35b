import { useTranslation } from 'react-i18next';
import type { Project } from '../../domain/bonus/project.ts';
import { ActualPart } from './pool/actual-part.tsx';
import { PlannedPart } from './pool/planned-part.tsx';
import { RulesPanel } from './pool/rules-panel.tsx';
import { ApprovalSection } from './sections/approval-section.tsx';
import { GoalsSection } from './sections/goals-section.tsx';
import { MeansSection } from './sections/means-section.tsx';
import { PeopleSection } from './sections/people-section.tsx';
import { ProjectHead } from './sections/project-head.tsx';
import { RisksSection } from './sections/risks-section.tsx';
import { ShowPay } from './fields/money.tsx';
import styles from './projects.module.css';

/** The card of a project: what it is to reach, who carries it, by what means, and what it is worth (domain A12). */
export function ProjectCard({ project }: { readonly project: Project }) {
  const { t } = useTranslation('projects');
  return (
    <article className={styles['card']} aria-labelledby={`project-${project.id}`}>
      <ProjectHead project={project} />
      <GoalsSection project={project} />
      <PeopleSection project={project} />
      <MeansSection project={project} />
      <RisksSection project={project} />
      <ApprovalSection project={project} />
      <section className={styles['section']} aria-label={t('pool.title')}>
        <div className={styles['sectionHead']}>
          <h3>{t('pool.title')}</h3>
          <span data-on="screen">
            <ShowPay />
          </span>
        </div>
        <PlannedPart project={project} />
        <ActualPart project={project} />
        <div data-on="screen">
          <RulesPanel />
        </div>
      </section>
    </article>
  );
}
