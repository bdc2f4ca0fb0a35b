import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CycleTransition, Direction } from '../../../domain/cycle/template.ts';
import {
  editTransition,
  removeTransition,
  type TransitionFields,
} from '../../../domain/cycle/template-edits.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { ChoiceField } from '../choice-field.tsx';
import { arrowId } from '../cycle-content.ts';
import styles from '../cycle.module.css';
import { DraftField } from '../draft-field.tsx';
import { useDesign } from './design-context.ts';
import { GuardUses } from './guard-uses.tsx';

const DIRECTIONS: readonly Direction[] = ['forward', 'backward', 'cancel', 'next'];

/** A move of the template: what it is called, where it leads, who may take it and what it asks for. */
export function WayForm({ way }: { readonly way: CycleTransition }) {
  const { t } = useTranslation('cycle');
  const { template, words, roles, readOnly, save, choose } = useDesign();
  const edit = (fields: TransitionFields) => {
    if (save(editTransition(template, way, fields)) && fields.to) {
      choose({ type: 'arrow', id: arrowId({ ...way, to: fields.to }) });
    }
  };
  const name = words.event(way);
  const from = template.states.find(({ id }) => id === way.from);
  return (
    <section className={styles['form']} aria-label={name}>
      <h3 className={styles['formTitle']}>
        {t('design.way')}
        {from && <span className={styles['soft']}> {words.state(from)} →</span>}
      </h3>
      <FieldGrid>
        <DraftField
          label={t('design.wayName')}
          value={name}
          maxLength={MAX_TITLE}
          isReadOnly={readOnly}
          onCommit={(title) => edit({ title: title === '' ? undefined : title })}
        />
        <ChoiceField
          label={t('design.to')}
          value={way.to}
          options={template.states.map((state) => ({ value: state.id, text: words.state(state) }))}
          isDisabled={readOnly}
          onChange={(to) => edit({ to })}
        />
        <ChoiceField
          label={t('design.directionOf')}
          value={way.direction}
          options={DIRECTIONS.map((value) => ({ value, text: t(`view.direction.${value}`) }))}
          isHalf
          isDisabled={readOnly}
          onChange={(value) => {
            const direction = DIRECTIONS.find((one) => one === value);
            if (direction) edit({ direction });
          }}
        />
        <ChoiceField
          label={t('design.who')}
          value={way.who ?? ''}
          none={t('design.anyRole')}
          options={roles}
          isHalf
          isDisabled={readOnly}
          onChange={(who) => edit({ who: who === '' ? undefined : who })}
        />
      </FieldGrid>
      <GuardUses way={way} />
      {!readOnly && (
        <Button
          variant="danger"
          icon={Trash2}
          onPress={() => {
            if (save(removeTransition(template, way))) choose(null);
          }}
        >
          {t('design.removeWay')}
        </Button>
      )}
    </section>
  );
}
