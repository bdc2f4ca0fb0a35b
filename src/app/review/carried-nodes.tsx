import { useTranslation } from 'react-i18next';
import { LESSON_VERDICTS, type LessonVerdict } from '../../domain/cycle/lessons.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { toggled } from './carried-goals.tsx';
import type { Choice } from './next-period-choice.ts';
import styles from './open-next.module.css';

interface NodesProps {
  readonly plan: Plan;
  readonly choice: Choice;
  readonly title: string;
  readonly note?: string;
  readonly ids: readonly NodeId[];
  /** They stay where they are: it is said whether the new plan heeds them. */
  readonly areLessons?: boolean;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** Corrective actions, risks and assumptions to take along; lessons to be considered. */
export function CarriedNodes({ plan, choice, title, note, ids, areLessons, onChange }: NodesProps) {
  const { t } = useTranslation(['review', 'judging']);
  if (ids.length === 0) return null;
  return (
    <fieldset className={styles['part']}>
      <legend>{title}</legend>
      {note && <p className={styles['note']}>{note}</p>}
      <ul className={styles['list']}>
        {ids.map((id) => {
          const node = plan.nodes[id];
          if (!node) return null;
          const sign = <KindMark kind={node.kind} size={14} />;
          return (
            <li key={id}>
              {areLessons ? (
                <span className={styles['line']}>
                  {sign}
                  <span dir="auto">{node.title}</span>
                  <ChoiceBox
                    label={t('judging:lessons.verdictOn', { title: node.title })}
                    value={choice.verdicts.get(id) ?? 'open'}
                    options={LESSON_VERDICTS.map((value) => ({
                      value,
                      text: t(`judging:lessons.verdict.${value}`),
                    }))}
                    onChange={(chosen) => onChange({ verdicts: withVerdict(choice, id, chosen) })}
                  />
                </span>
              ) : (
                <label className={styles['line']}>
                  <input
                    type="checkbox"
                    checked={choice.nodes.has(id)}
                    onChange={() => onChange({ nodes: toggled(choice.nodes, id) })}
                  />
                  {sign}
                  <span dir="auto">{node.title}</span>
                </label>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

const withVerdict = ({ verdicts }: Choice, id: NodeId, chosen: string): Choice['verdicts'] =>
  new Map<NodeId, LessonVerdict>(verdicts).set(id, LESSON_VERDICTS.find((each) => each === chosen) ?? 'open');
