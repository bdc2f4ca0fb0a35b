import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { childPeriods } from '../../domain/cycle/period-tree.ts';
import { decimalsOf, splitRule, targetOf } from '../../domain/cycle/split.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Period } from '../../domain/rows/period.ts';
import { formatNumber, numberForTyping, parseNumber } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame, FieldGrid } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { comesTo, lastSeason, partsBy, partsNow, type SplitManner } from './split-parts.ts';
import { useAct } from './use-act.ts';

const MANNERS: readonly SplitManner[] = ['even', 'profile', 'byHand'];
const DECIMALS = [0, 1, 2, 3] as const;
const nothing = () => undefined;

interface SplitDialogProps {
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly onClose: () => void;
}

/** Divides the target of a period among the periods inside it, so that the parts make exactly the whole. */
export function SplitDialog({ indicator, periods, onClose }: SplitDialogProps) {
  const { plan, locale } = useInspector();
  const { t } = useTranslation(['split', 'common', 'periods']);
  const { act, problem } = useAct();
  const id = useId();
  const [periodId, setPeriodId] = useState(periods[0]?.id ?? '');
  const period = periods.find((one) => one.id === periodId) ?? periods[0];
  const whole = period ? (targetOf(plan, indicator.id, period.id)?.amount ?? 0) : 0;
  const parts = period ? childPeriods(plan, period.id) : [];
  const [manner, setManner] = useState<SplitManner>('even');
  const [decimals, setDecimals] = useState<number>(() => decimalsFor(whole, parts.length));
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const shown = (amounts: readonly (number | undefined)[]) =>
    amounts.map((amount) => (amount === undefined ? '' : numberForTyping(amount, locale)));
  const given = (): readonly string[] => {
    if (typed || !period) return typed ?? [];
    if (manner === 'profile') return shown(lastSeason(plan, indicator, period));
    const now = partsNow(plan, indicator, period);
    return shown(now.includes(undefined) ? evenly : now);
  };
  const evenly = partsBy(
    plan,
    indicator,
    whole,
    parts.map(() => 1),
    decimals,
  );
  const texts = manner === 'even' ? shown(evenly) : given();
  const numbers = texts.map((text) => parseNumber(text, locale));
  const areNumbers = numbers.every((number): number is number => number !== null);
  const amounts = !areNumbers
    ? null
    : manner === 'profile'
      ? partsBy(plan, indicator, whole, numbers, decimals)
      : numbers;
  const isRight = amounts !== null && comesTo(indicator, amounts, whole);
  const rule = splitRule(indicator.aggregation);
  const change = (next: SplitManner) => {
    setManner(next);
    setTyped(null);
  };
  const split = (event: FormEvent) => {
    event.preventDefault();
    if (!period || !amounts || !isRight) return;
    const isDone = act({
      type: 'splitTarget',
      indicatorId: indicator.id,
      periodId: period.id,
      parts: parts.map((part, at) => ({ periodId: part.id, amount: amounts[at] ?? 0 })),
    });
    if (isDone) onClose();
  };
  const sum = (amounts ?? []).reduce((all, amount) => all + amount, 0);
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('common:close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={`${id}-form`} isDisabled={!isRight}>
            {t('do')}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className={styles['form']} onSubmit={split}>
        <p className={styles['soft']}>{t(`rule.${rule}`)}</p>
        <FieldGrid>
          <FieldFrame id={`${id}-period`} label={t('whole')} isHalf>
            <ChoiceBox
              id={`${id}-period`}
              value={period?.id ?? ''}
              options={periods.map((one) => ({
                value: one.id,
                text: `${one.title || t('periods:untitled')}: ${formatNumber(
                  targetOf(plan, indicator.id, one.id)?.amount ?? 0,
                  locale,
                )}`,
              }))}
              onChange={(next) => {
                setPeriodId(next);
                setTyped(null);
              }}
            />
          </FieldFrame>
          <FieldFrame id={`${id}-manner`} label={t('manner')} isHalf>
            <ChoiceBox
              id={`${id}-manner`}
              value={manner}
              options={MANNERS.map((one) => ({ value: one, text: t(`manners.${one}`) }))}
              onChange={(next) => change(MANNERS.find((one) => one === next) ?? 'even')}
            />
          </FieldFrame>
          {manner !== 'byHand' && rule !== 'free' && (
            <FieldFrame id={`${id}-decimals`} label={t('decimals')} isHalf>
              <ChoiceBox
                id={`${id}-decimals`}
                value={String(decimals)}
                options={DECIMALS.map((one) => ({ value: String(one), text: String(one) }))}
                onChange={(next) => setDecimals(Number(next))}
              />
            </FieldFrame>
          )}
        </FieldGrid>
        <FieldGrid>
          {parts.map((part, at) => (
            <FieldFrame
              key={part.id}
              id={`${id}-${at}`}
              label={
                manner === 'profile'
                  ? t('share', { title: part.title, amount: formatNumber(amounts?.[at] ?? 0, locale) })
                  : part.title || t('periods:untitled')
              }
              isHalf
            >
              <TextBox
                id={`${id}-${at}`}
                value={texts[at] ?? ''}
                inputMode="decimal"
                suffix={manner === 'profile' ? '%' : undefined}
                isReadOnly={manner === 'even'}
                isInvalid={numbers[at] === null}
                onChange={(text) => setTyped(texts.map((before, other) => (other === at ? text : before)))}
                onFocus={nothing}
                onBlur={nothing}
                onKeyDown={nothing}
              />
            </FieldFrame>
          ))}
        </FieldGrid>
        <p role="status" className={isRight ? styles['soft'] : styles['problem']}>
          {amounts === null
            ? t('notNumbers')
            : isRight
              ? t('right')
              : rule === 'sum'
                ? t('sumIs', { sum: formatNumber(sum, locale), whole: formatNumber(whole, locale) })
                : t('lastIs', { whole: formatNumber(whole, locale) })}
        </p>
        {problem && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** As written; with two more where whole parts would be coarse. */
const decimalsFor = (whole: number, count: number): number =>
  Math.min(3, decimalsOf(whole) + (Math.abs(whole) < 10 * count && !Number.isInteger(whole / count) ? 2 : 0));
