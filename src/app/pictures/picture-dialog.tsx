import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasPay } from '../../domain/pay.ts';
import type { PictureScope } from '../../editor/viewport.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { WithPay } from '../files/with-pay.tsx';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { makePicture, type PictureResult } from './make-picture.ts';
import { FIRST_CHOICE, type PictureChoice, type PictureFormat } from './picture-choice.ts';
import { PictureExtent } from './picture-extent.tsx';
import styles from './picture-dialog.module.css';
import type { Paper } from './tiles.ts';

interface PictureDialogProps {
  readonly format: PictureFormat;
  readonly scope?: PictureScope | undefined;
}

/** What part, how large, on what paper: then the picture is made, with progress, and can be stopped. */
export default function PictureDialog({ format, scope = 'whole' }: PictureDialogProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const [choice, setChoice] = useState<PictureChoice>({ ...FIRST_CHOICE, format, scope });
  const { share, problem, start, stop } = useMaking(choice);
  const close = () => {
    stop();
    app.show(null);
  };
  const change = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part });
  return (
    <Dialog
      title={t(`picture.title.${choice.format}`)}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" isDisabled={share !== null} onPress={start}>
            {t(`picture.make.${choice.format}`)}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <ScopeField choice={choice} onChange={change} />
        {choice.format === 'png' && <ScaleField choice={choice} onChange={change} />}
        {choice.format === 'print' && <PaperFields choice={choice} onChange={change} />}
        <PictureExtent choice={choice} onChange={change} />
        <Check
          label={t('picture.legend')}
          isOn={choice.withLegend}
          onChange={(withLegend) => change({ withLegend })}
        />
        {choice.format !== 'print' && (
          <Check
            label={t('picture.withPlan')}
            isOn={choice.withPlan}
            onChange={(withPlan) => change({ withPlan })}
          />
        )}
        {choice.format !== 'print' && choice.withPlan && app.editor && hasPay(app.editor.plan) && (
          <WithPay
            isOn={choice.withPay}
            note={t('copy.payNote')}
            onChange={(withPay) => change({ withPay })}
          />
        )}
        {share !== null && <Progress label={t('picture.making')} share={share} />}
        {problem && (
          <p className={styles['problem']} role="alert">
            {message(`files:picture.problem.${problem}`)}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** The making of one picture: how far it is, what went wrong, how to stop it. */
function useMaking(choice: PictureChoice) {
  const app = useApp();
  const running = useRef<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<Exclude<PictureResult, 'done' | 'cancelled'> | null>(null);
  const start = () => {
    if (!app.editor || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    setShare(0);
    void makePicture(app.editor, choice, { signal: controller.signal, onProgress: setShare }).then(
      (result) => {
        running.current = null;
        setShare(null);
        if (result === 'done') {
          if (!controller.signal.aborted) app.hide('picture');
        } else if (result !== 'cancelled') setProblem(result);
      },
    );
  };
  return { share, problem, start, stop: () => running.current?.abort() };
}

interface FieldProps {
  readonly choice: PictureChoice;
  readonly onChange: (part: Partial<PictureChoice>) => void;
}

const SCOPES: readonly PictureScope[] = ['whole', 'branch', 'selection'];

function ScopeField({ choice, onChange }: FieldProps) {
  const { t } = useTranslation('files');
  const app = useApp();
  const hasSelection = (app.editor?.session.selection.length ?? 0) > 0;
  return (
    <Field label={t('picture.scopeLabel')}>
      <ChoiceBox
        label={t('picture.scopeLabel')}
        value={choice.scope}
        isDisabled={!hasSelection}
        options={SCOPES.map((value) => ({ value, text: t(`picture.scope.${value}`) }))}
        onChange={(value) => onChange({ scope: SCOPES.find((scope) => scope === value) ?? 'whole' })}
      />
    </Field>
  );
}

const SCALES = [1, 2, 3, 4] as const;

function ScaleField({ choice, onChange }: FieldProps) {
  const { t } = useTranslation('files');
  return (
    <Field label={t('picture.scaleLabel')}>
      <ChoiceBox
        label={t('picture.scaleLabel')}
        value={String(choice.scale)}
        options={SCALES.map((scale) => ({ value: String(scale), text: `${scale}×` }))}
        onChange={(value) => onChange({ scale: SCALES.find((scale) => String(scale) === value) ?? 2 })}
      />
    </Field>
  );
}

const PAPERS: readonly Paper[] = ['a4', 'a3'];
const COLUMNS = [1, 2, 3, 4, 5, 6];

function PaperFields({ choice, onChange }: FieldProps) {
  const { t } = useTranslation('files');
  return (
    <>
      <Field label={t('picture.paperLabel')}>
        <ChoiceBox
          label={t('picture.paperLabel')}
          value={choice.paper}
          options={PAPERS.map((value) => ({ value, text: value.toUpperCase() }))}
          onChange={(value) => onChange({ paper: value === 'a3' ? 'a3' : 'a4' })}
        />
      </Field>
      <Field label={t('picture.columnsLabel')}>
        <ChoiceBox
          label={t('picture.columnsLabel')}
          value={String(choice.columns)}
          options={COLUMNS.map((count) => ({ value: String(count), text: t('picture.columns', { count }) }))}
          onChange={(value) => onChange({ columns: Number(value) })}
        />
      </Field>
    </>
  );
}

const Field = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }) => (
  <div className={styles['field']}>
    <span aria-hidden>{label}</span>
    {children}
  </div>
);

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Check = ({ label, isOn, onChange }: CheckProps) => (
  <label className={styles['check']}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
);
