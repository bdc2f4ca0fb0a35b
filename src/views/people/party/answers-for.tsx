import { useTranslation } from 'react-i18next';
import { partsOf } from '../../../domain/people/parts.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { roleTable } from '../../../domain/rows/role.ts';
import { scoresOf } from '../../../domain/scoring/scores.ts';
import { useActions, useEditor } from '../../../editor/react.tsx';
import { formatDay } from '../../../i18n/day-text.ts';
import { formatDegree } from '../../../i18n/number-text.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { NodeName } from '../fields/node-name.tsx';
import { usePeople } from '../people-context.tsx';
import styles from './party.module.css';

/** What somebody has a part in, by what the part is. */
export function AnswersFor({ party }: { readonly party: Party }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('people');
  const { plan, words, locale, today } = usePeople();
  const parts = partsOf(plan, party.id);
  const scores = scoresOf(plan, today);
  const isStakeholder = rowsWith(plan, 'roles', 'partyId', party.id).some(
    ({ role }) => role === 'stakeholder',
  );
  const groups = (roleTable.fields.role.options ?? [])
    .map((role) => ({ role, own: parts.filter((part) => part.role.role === role) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section className={styles['section']} aria-label={t('answersFor')}>
      <h3>{t('answersFor')}</h3>
      {groups.length === 0 && <p className={styles['soft']}>{t('answersForNothing')}</p>}
      {groups.map(({ role, own }) => (
        <div key={role} className={styles['scroll']}>
          <table className={styles['table']}>
            <caption>{words.choice('role', role)}</caption>
            <tbody>
              {own.map(({ role: row, node }) => {
                const { degree, status } = scores(node.id);
                return (
                  <tr key={row.id}>
                    <th scope="row">
                      <NodeName node={node} />
                    </th>
                    <td className={styles['nowrap']}>
                      {'end' in node && node.end ? formatDay(node.end, locale) : ''}
                    </td>
                    <td className={styles['number']}>
                      <StatusMark status={status} size={14} />{' '}
                      {degree.value === null ? (
                        <span title={words.score('why', degree.why)}>–</span>
                      ) : (
                        <ExplainButton
                          subject={{ type: 'nodeScore', nodeId: node.id }}
                          number={formatDegree(degree.value, locale)}
                        />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ))}
      <p>
        <Button variant="quiet" onPress={() => void actions.get('goTo.stakeholders')?.run(editor)}>
          {t(isStakeholder ? 'isStakeholder' : 'toStakeholders')}
        </Button>
      </p>
    </section>
  );
}
