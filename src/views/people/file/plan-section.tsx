import { useTranslation } from 'react-i18next';
import { EXPECTED, JOB_QUESTIONS, lastAnswer } from '../../../domain/people/dialogues.ts';
import { isOver, isResult, partsOf } from '../../../domain/people/parts.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { isAgreed } from '../../../domain/agreement/standing.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { homeOf } from '../../../domain/tree/tree.ts';
import { NodeName } from '../fields/node-name.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** Plan: the goals, what is expected in words, and what the holder of the job says of it (domain A5). */
export function PlanSection({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { plan, locale, words } = usePeople();
  const goals = partsOf(plan, party.id).filter(
    ({ role, node }) => role.role === 'accountable' && isResult(node) && !isOver(node),
  );
  return (
    <section className={styles['section']} aria-label={t('part.plan')}>
      <h3>{t('part.plan')}</h3>
      {goals.length === 0 ? (
        <p className={styles['soft']}>{t('noGoals')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']} aria-label={t('goals')}>
            <thead>
              <tr>
                <th scope="col">{t('goal')}</th>
                <th scope="col">{t('expectation')}</th>
                <th scope="col">{t('weight')}</th>
                <th scope="col">{t('agreement')}</th>
              </tr>
            </thead>
            <tbody>
              {goals.map(({ role, node }) => {
                const weight = homeOf(plan, node.id)?.weightBp;
                const expectation = 'expectation' in node ? node.expectation : undefined;
                return (
                  <tr key={role.id}>
                    <th scope="row">
                      <NodeName node={node} />
                    </th>
                    <td>{expectation ? words.choice('expectation', expectation) : '–'}</td>
                    <td>{weight === undefined ? '–' : formatBasisPoints(weight, locale)}</td>
                    <td>{t(isAgreed(plan, role) ? 'agreed' : 'notAgreed')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <h4>{t('expectations')}</h4>
      <p className={styles['soft']}>{t('expectationsHint')}</p>
      {EXPECTED.map((about) => (
        <Prompt key={about} party={party} topic={`expected.${about}`} data={{ about }} />
      ))}
      <h4>{t('questions')}</h4>
      <p className={styles['soft']}>{t('questionsHint')}</p>
      {JOB_QUESTIONS.map((question) => (
        <Prompt key={question} party={party} topic={`question.${question}`} data={{}} />
      ))}
    </section>
  );
}

type Topic = `expected.${(typeof EXPECTED)[number]}` | `question.${(typeof JOB_QUESTIONS)[number]}`;

interface PromptProps {
  readonly party: Party;
  readonly topic: Topic;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A question with its last answer; another answer is another entry, and the one before is kept. */
function Prompt({ party, topic, data }: PromptProps) {
  const { t } = useTranslation('performance');
  const { plan } = usePeople();
  const act = useAct();
  return (
    <TextLine
      label={t(topic)}
      value={lastAnswer(plan, party.id, topic)?.text ?? ''}
      isMultiline
      onSave={(text) =>
        act({
          type: 'addRow',
          table: 'entries',
          fields: { type: 'dialogue', partyId: party.id, byId: party.id, text, data: { ...data, topic } },
        })
      }
    />
  );
}
