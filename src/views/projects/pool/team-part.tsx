import { useTranslation } from 'react-i18next';
import { isWhole } from '../../../domain/bonus/planned-pool.ts';
import type { Project } from '../../../domain/bonus/project.ts';
import { equalShares, teamOf, teamPay } from '../../../domain/bonus/team.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Money } from '../fields/money.tsx';
import { NumberBox } from '../fields/number-box.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

interface TeamPartProps {
  readonly project: Project;
  /** What there is to divide. */
  readonly minor: bigint | null;
}

/** How the pool is divided among the team: shares of everybody, which come to 100 % [OURS]. */
export function TeamPart({ project, minor }: TeamPartProps) {
  const { plan, locale, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const subject = { type: 'actualPool', nodeId: project.id } as const;
  const team = teamOf(plan, project.id);
  if (team.length === 0) return <p className={styles['soft']}>{t('team.nobody')}</p>;
  const shares = team.map(({ role }) => role.shareBp ?? 0);
  const sum = formatBasisPoints(
    shares.reduce((total, bp) => total + bp, 0),
    locale,
  );
  const pay = minor === null ? null : teamPay(team, minor);
  const set = (id: string, shareBp: number | undefined) =>
    ({ type: 'editRows', table: 'roles', ids: [id], fields: { shareBp } }) as const;
  return (
    <>
      <div className={styles['scroll']}>
        <table className={`${styles['table']} ${styles['narrow']}`}>
          <caption>{t('team.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('team.who')}</th>
              <th scope="col" className={styles['number']}>
                {t('team.share')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('pool.column.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {team.map(({ role, party }) => (
              <tr key={role.id}>
                <th scope="row" dir="auto">
                  {party.name || t('untitled')}
                </th>
                <td className={styles['number']}>
                  <NumberBox
                    label={t('team.shareOf', { name: party.name })}
                    of="share"
                    value={role.shareBp}
                    onSave={(shareBp) => act(set(role.id, shareBp))}
                  />
                </td>
                <td className={styles['number']}>
                  <Money minor={pay?.get(role.id) ?? null} subject={subject} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('goals.total')}</th>
              <td className={styles['number']} data-wrong={!isWhole(shares) || undefined}>
                {sum}
              </td>
              <td className={styles['number']}>
                <Money minor={pay ? minor : null} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {!isWhole(shares) && <p className={styles['warning']}>{t('team.notWhole', { sum })}</p>}
      {!isReadOnly && (
        <span data-on="screen">
          <Button onPress={() => act(...[...equalShares(team)].map(([id, shareBp]) => set(id, shareBp)))}>
            {t('team.equal')}
          </Button>
        </span>
      )}
    </>
  );
}
