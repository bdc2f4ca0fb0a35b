import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../domain/ids.ts';
import { quadrantOf, RATINGS, type Rating, type Stakeholder } from '../../domain/people/stakeholders.ts';
import { Chip } from './chip.tsx';
import styles from './stakeholders.module.css';

interface MatrixProps {
  readonly all: readonly Stakeholder[];
  readonly isReadOnly: boolean;
  readonly onPlace: (who: Stakeholder, rating: Required<Rating>) => void;
}

/** The corner of each quadrant, where its name stands. */
const NAMED: ReadonlySet<string> = new Set(['1 5', '5 5', '1 1', '5 1']);
const keyOf = ({ interest, influence }: Rating): string => `${interest} ${influence}`;
/** Much influence on top. */
const ROWS = RATINGS.toReversed();

/** Influence × interest: everybody in the cell of both, and beside it those who have no place yet. */
export function Matrix({ all, isReadOnly, onPlace }: MatrixProps) {
  const { t } = useTranslation('stakeholders');
  const [over, setOver] = useState<string | null>(null);
  const [moved, setMoved] = useState<RoleId | null>(null);
  const chips = (some: readonly Stakeholder[]) =>
    some.map((who) => (
      <Chip
        key={who.role.id}
        {...{ who, isReadOnly, onPlace }}
        isMoved={moved === who.role.id}
        onMoved={setMoved}
        onOver={(rating) => setOver(rating && keyOf(rating))}
      />
    ));
  const unplaced = all.filter(({ role }) => quadrantOf(role) === null);
  return (
    <>
      <table className={styles['matrix']} aria-label={t('matrix')}>
        <tbody>
          {ROWS.map((influence) => (
            <tr key={influence}>
              <th scope="row" aria-label={`${t('influence')} ${influence}`}>
                {influence === ROWS[0] && <span className={styles['axis']}>{t('axisInfluence')}</span>}
                {influence}
              </th>
              {RATINGS.map((interest) => {
                const rating = { interest, influence };
                const quadrant = quadrantOf(rating) ?? 'monitor';
                const here = all.filter(({ role }) => keyOf(role) === keyOf(rating));
                return (
                  <td
                    key={interest}
                    data-quadrant={quadrant}
                    data-interest={interest}
                    data-influence={influence}
                    data-over={over === keyOf(rating) || undefined}
                  >
                    {NAMED.has(keyOf(rating)) && (
                      <span className={styles['quadrant']}>{t(`quadrant.${quadrant}`)}</span>
                    )}
                    {chips(here)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="col" aria-label={t('influence')} />
            {RATINGS.map((interest) => (
              <th key={interest} scope="col" aria-label={`${t('interest')} ${interest}`}>
                {interest}
                {interest === RATINGS.at(-1) && <span className={styles['axis']}>{t('axisInterest')}</span>}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      {unplaced.length > 0 && (
        <div className={styles['tray']} role="group" aria-label={t('tray')}>
          <span className={styles['trayName']}>{t('tray')}</span>
          {chips(unplaced)}
        </div>
      )}
    </>
  );
}
