import { Eye, EyeOff, Printer, Scale } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compare, ONE, toNumber } from '../../domain/exact/rational.ts';
import { type PartyId, SETTINGS_ID } from '../../domain/ids.ts';
import { partiesIn } from '../../domain/matrix/lines.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { MATRIX_RULES } from '../../domain/matrix/matrix-rule.ts';
import { normalised } from '../../domain/matrix/normalised.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import pageStyles from '../../ui/page-view.module.css';
import styles from './matrix.module.css';
import { shareText } from './share-text.ts';
import { byName } from './use-matrix-party.ts';

interface MatrixBarProps {
  readonly matrix: Matrix;
  readonly hasBounds: boolean;
  readonly onBounds: (hasBounds: boolean) => void;
  readonly onChoose: (party: PartyId) => void;
}

/** Whose matrix, by which rule it is judged, and what is done with it as a whole. */
export function MatrixBar({ matrix, hasBounds, onBounds, onChoose }: MatrixBarProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['matrix', 'common']);
  const { showsPay, readOnly } = useEditorState(({ session, readOnly: isClosed }) => ({
    showsPay: session.showsPay,
    readOnly: isClosed,
  }));
  const parties = usePartyOptions(matrix);
  const rule = (name: string) => {
    const { policies } = settingsOf(editor.plan);
    const fields = { policies: { ...policies, matrixRule: name } };
    editor.dispatch({ type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields }, { quiet: true });
  };
  return (
    <div className={pageStyles['bar']} data-on="screen">
      <ChoiceBox
        label={t('whose')}
        value={matrix.party.id}
        options={parties}
        onChange={(id) => onChoose(id as PartyId)}
      />
      <ChoiceBox
        label={t('ruleLabel')}
        value={matrix.rule.name}
        options={MATRIX_RULES.map((value) => ({ value, text: t(`rule.${value}`) }))}
        isDisabled={readOnly}
        onChange={rule}
      />
      <label className={styles['check']}>
        <input type="checkbox" checked={hasBounds} onChange={(event) => onBounds(event.target.checked)} />
        {t('bounds')}
      </label>
      <WeightsWarning matrix={matrix} />
      <span className={pageStyles['space']} />
      <Button
        variant="quiet"
        icon={showsPay ? EyeOff : Eye}
        onPress={() => editor.look({ showsPay: !showsPay })}
      >
        {showsPay ? t('common:pay.hide') : t('common:pay.show')}
      </Button>
      <Button icon={Printer} onPress={() => void actions.get('printView')?.run(editor)}>
        {t('print')}
      </Button>
    </div>
  );
}

/** Everybody, those first who have a matrix in the period. */
function usePartyOptions({ period }: Matrix) {
  const { t } = useTranslation('matrix');
  const plan = useEditorState((state) => state.plan);
  return useMemo(() => {
    const having = partiesIn(plan, period.id);
    const others = rowsOf(plan, 'parties').flatMap(({ id }) => (having.includes(id) ? [] : id));
    return [
      ...byName(plan, having).map((id) => option(plan, id, t('unnamed'))),
      ...byName(plan, others).map((id) => {
        const { value, text } = option(plan, id, t('unnamed'));
        return { value, text: t('withoutLines', { name: text }) };
      }),
    ];
  }, [plan, period, t]);
}

const option = (plan: Plan, id: PartyId, unnamed: string) => ({
  value: id as string,
  text: plan.parties[id]?.name || unnamed,
});

/** Told once weights do not add up to 100 %, with the way to mend it. */
function WeightsWarning({ matrix }: { readonly matrix: Matrix }) {
  const editor = useEditor();
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  const isReadOnly = useEditorState((state) => state.readOnly);
  if (matrix.lines.length === 0 || compare(matrix.weight, ONE) === 0) return null;
  return (
    <span className={styles['warning']} role="status">
      {t('weightsSum', { sum: shareText(toNumber(matrix.weight), locale) })}
      {!isReadOnly && (
        <Button
          variant="quiet"
          icon={Scale}
          onPress={() => {
            if (editor.mayChange()) doSteps(editor, normalised(matrix), { isQuiet: () => true });
          }}
        >
          {t('normalise')}
        </Button>
      )}
    </span>
  );
}
