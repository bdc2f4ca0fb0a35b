import { useTranslation } from 'react-i18next';
import { RACI_LETTERS } from '../../domain/people/raci.ts';
import { ROLE_NAMES } from '../../domain/people/responsibilities.ts';
import styles from './responsibility.module.css';
import type { MarkWords } from './role-marks.ts';

/** What the letters mean. */
export function Legend({ marks }: { readonly marks: MarkWords }) {
  const { t } = useTranslation('responsibility');
  const entries = marks.isRaci
    ? RACI_LETTERS.map((letter) => [letter, t(`letter.${letter}`)] as const)
    : ROLE_NAMES.map((role) => [marks.markOf(role), marks.nameOf(role)] as const);
  return (
    <div className={styles['legend']}>
      <dl>
        {entries.map(([mark, name]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>{t(marks.isRaci ? 'raciRule' : 'hint')}</p>
    </div>
  );
}
