import { Plus, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyPlan, settingsOf } from '../../domain/plan.ts';
import { STATUSES } from '../../domain/scoring/status.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { IconButton, ToggleIconButton } from '../../ui/icon-button.tsx';
import { Keys } from '../../ui/keys.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './gallery.module.css';
import { SHOWN_KINDS } from './shown-kinds.ts';

/** What every screen is built from: buttons, fields, menus, signs and messages. */
export function ControlsPage() {
  return (
    <>
      <Signs />
      <Buttons />
      <Fields />
      <Messages />
    </>
  );
}

const VOCABULARY = settingsOf(emptyPlan('', 'en', ''));

/** The signs of all kinds, levels and standings, each beside its word. */
function Signs() {
  const words = usePlanWords(VOCABULARY);
  return (
    <>
      <div className={styles['pieces']}>
        {SHOWN_KINDS.map((named) => (
          <span key={words.kind(named)} className={styles['piece']}>
            <KindMark {...named} size={18} />
            {words.kind(named)}
          </span>
        ))}
      </div>
      <div className={styles['pieces']}>
        {STATUSES.map((status) => (
          <span key={status} className={styles['piece']}>
            <StatusMark status={status} size={18} />
            {words.score('status', status)}
          </span>
        ))}
      </div>
    </>
  );
}

function Buttons() {
  const { t } = useTranslation(['common', 'gallery']);
  const [isOn, setOn] = useState(true);
  const variants = ['primary', 'plain', 'quiet', 'danger'] as const;
  const entries = [
    { id: 'retry', label: t('retry'), icon: Plus, keys: 'mod+z', isChosen: true, onAction: () => {} },
    { id: 'close', label: t('close'), icon: Trash2, isDangerous: true, onAction: () => {} },
    { id: 'cancel', label: t('cancel'), isDisabled: true, onAction: () => {} },
  ];
  return (
    <>
      {[false, true].map((isDisabled) => (
        <div key={String(isDisabled)} className={styles['pieces']}>
          {variants.map((variant) => (
            <Button key={variant} variant={variant} icon={Plus} isDisabled={isDisabled}>
              {t('retry')}
            </Button>
          ))}
          <IconButton icon={Trash2} label={t('close')} isDisabled={isDisabled} />
        </div>
      ))}
      <div className={styles['pieces']}>
        <ToggleIconButton icon={Settings} label={t('settingsMenu')} isSelected={isOn} onChange={setOn} />
        <Menu label={t('moreMenu')} groups={[{ id: 'all', title: t('help'), entries }]}>
          <Button>{t('moreMenu')}</Button>
        </Menu>
        <Keys chord="mod+shift+z" />
        <Keys chord="alt+arrowup" />
      </div>
    </>
  );
}

function Fields() {
  const { t } = useTranslation(['gallery', 'common']);
  const [text, setText] = useState(t('sample.text'));
  const options = (['light', 'dark'] as const).map((value) => ({
    value,
    text: t(`common:themeName.${value}`),
  }));
  return (
    <div className={styles['pieces']}>
      <div className={styles['field']}>
        <TextField label={t('sample.text')} value={text} onChange={setText} hint={t('sample.hint')} />
      </div>
      <div className={styles['field']}>
        <TextField label={t('sample.text')} value={text} onChange={setText} error={t('sample.error')} />
      </div>
      <div className={styles['field']}>
        <SearchField label={t('sample.text')} value="" onChange={setText} />
      </div>
      <div className={styles['field']}>
        <ChoiceBox label={t('common:theme')} value="light" options={options} onChange={setText} />
      </div>
      <div className={styles['field']}>
        <ChoiceBox label={t('common:theme')} value="dark" options={options} onChange={setText} isInvalid />
      </div>
    </div>
  );
}

function Messages() {
  const { t } = useTranslation(['gallery', 'common']);
  return (
    <>
      {(['plain', 'warn'] as const).map((tone) => (
        <Banner key={tone} tone={tone} action={<Button>{t('common:retry')}</Button>}>
          {t('sample.longTitle')}
        </Banner>
      ))}
      <div className={styles['pieces']}>
        <div className={styles['field']}>
          <Progress label={t('common:loading')} share={0.62} />
        </div>
      </div>
    </>
  );
}
