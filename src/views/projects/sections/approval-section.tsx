import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/bonus/project.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import { rowAt } from '../../../domain/plan.ts';
import type { Agreement, Role } from '../../../domain/rows/role.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

/** The card goes before the Project Committee, or whoever else approves it (domain A12). */
export function ApprovalSection({ project }: { readonly project: Project }) {
  const { plan } = useProject();
  const { t } = useTranslation('projects');
  const approvers = rowsWith(plan, 'roles', 'nodeId', project.id).filter(({ role }) => role === 'approver');
  return (
    <section className={styles['section']} aria-label={t('approval.title')}>
      <h3>{t('approval.title')}</h3>
      {approvers.length === 0 && <p className={styles['soft']}>{t('approval.nobody')}</p>}
      {approvers.map((role) => (
        <Approval key={role.id} role={role} />
      ))}
    </section>
  );
}

function Approval({ role }: { readonly role: Role }) {
  const { plan, locale, today, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const name = rowAt(plan, 'parties', role.partyId)?.name || t('untitled');
  const { state = 'none', at, text = '' } = role.agreement ?? {};
  const standing = state === 'agreed' ? 'approved' : state === 'counter' ? 'returned' : 'waiting';
  const say = (next: Agreement['state'], remark = '') =>
    act({
      type: 'editRows',
      table: 'roles',
      ids: [role.id],
      fields: {
        agreement: {
          state: next,
          byId: role.partyId,
          at: today,
          ...(remark.trim() !== '' && { text: remark.trim() }),
        },
      },
    });
  return (
    <div className={styles['approval']}>
      <p>
        <strong dir="auto">{name}</strong>: {t(`approval.${standing}`)}
        {at && standing !== 'waiting' && `, ${formatDay(at.slice(0, 10), locale)}`}
      </p>
      {!isReadOnly && (
        <div className={styles['buttons']} data-on="screen">
          <Button isDisabled={standing === 'approved'} onPress={() => say('agreed', text)}>
            {t('approval.approve')}
          </Button>
          <Button isDisabled={standing === 'returned'} onPress={() => say('counter', text)}>
            {t('approval.return')}
          </Button>
        </div>
      )}
      <div data-on={text === '' ? 'screen' : undefined}>
        <TextLine
          label={t('approval.remark', { name })}
          value={text}
          onSave={(remark) => say(state, remark)}
        />
      </div>
    </div>
  );
}
