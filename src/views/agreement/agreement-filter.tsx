import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import { useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import shared from '../judging/judging.module.css';
import type { AgreementLine } from './agreement-lines.ts';

/** Which goals are in sight. */
export interface Shown {
  readonly which: 'all' | 'waiting' | 'open';
  readonly ownerId: PartyId | null;
}

interface FilterProps {
  readonly lines: readonly AgreementLine[];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

const WHICH = ['all', 'waiting', 'open'] as const;

/** All goals, those that wait for whoever is at it, or those still open; of one owner or of all. */
export function AgreementFilter({ lines, shown, onChange }: FilterProps) {
  const { t } = useTranslation('agreement');
  const id = useId();
  const parties = useEditorState(({ plan }) => ({ all: plan.parties })).all;
  const owners = [...new Set(lines.flatMap(({ standing }) => standing?.sides.owner ?? []))]
    .map((value) => ({ value, text: parties[value]?.name ?? '' }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  if (lines.length === 0) return null;
  return (
    <div className={shared['headFields']} data-on="screen">
      <div className={shared['headField']}>
        <label htmlFor={`${id}-which`}>{t('show')}</label>
        <ChoiceBox
          id={`${id}-which`}
          value={shown.which}
          options={WHICH.map((value) => ({ value, text: t(`which.${value}`) }))}
          onChange={(value) => onChange({ ...shown, which: WHICH.find((which) => which === value) ?? 'all' })}
        />
      </div>
      <div className={shared['headField']}>
        <label htmlFor={`${id}-owner`}>{t('owner')}</label>
        <ChoiceBox
          id={`${id}-owner`}
          value={shown.ownerId ?? ''}
          options={owners}
          none={t('anyOwner')}
          onChange={(value) => onChange({ ...shown, ownerId: value === '' ? null : (value as PartyId) })}
        />
      </div>
    </div>
  );
}
