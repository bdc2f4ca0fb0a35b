import { ArrowDown, ArrowUp, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { freePerspective, type OwnPerspective, perspectivesOf } from '../../domain/map/perspectives.ts';
import { settingsOf } from '../../domain/plan.ts';
import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { bandName } from '../../i18n/band-name.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './strategy-map.module.css';

/** The perspectives of the plan from the top down, as they stand on the map; every change is one step of the history. */
export function PerspectiveList() {
  const editor = useEditor();
  const { t, i18n } = useTranslation('map');
  const { plan, isReadOnly } = useEditorState((state) => ({ plan: state.plan, isReadOnly: state.readOnly }));
  const listed = perspectivesOf(plan);
  const shown = listed.toReversed();
  const free = freePerspective(listed);
  const keep = (perspectives: readonly OwnPerspective[] | undefined) =>
    editor.dispatch({
      type: 'editRows',
      table: 'settings',
      ids: [SETTINGS_ID],
      fields: { perspectives: perspectives?.toReversed() },
    });
  const swap = (at: number, by: number) =>
    keep(shown.with(at, shown[at + by] as OwnPerspective).with(at + by, shown[at] as OwnPerspective));
  return (
    <>
      <ol className={styles['list']} aria-label={t('list')}>
        {shown.map((own, at) => {
          const name = bandName(i18n.language, shown, own.id);
          return (
            <li key={own.id}>
              <NameBox
                label={t('nameOf', { at: at + 1 })}
                name={name}
                isReadOnly={isReadOnly}
                onName={(text) => keep(shown.with(at, text === '' ? { id: own.id } : { ...own, name: text }))}
              />
              {!isReadOnly && (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={t('up', { name })}
                    isDisabled={at === 0}
                    onPress={() => swap(at, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('down', { name })}
                    isDisabled={at === shown.length - 1}
                    onPress={() => swap(at, 1)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t('remove', { name })}
                    isDisabled={shown.length === 1}
                    onPress={() => keep(shown.filter((other) => other !== own))}
                  />
                </>
              )}
            </li>
          );
        })}
      </ol>
      {!isReadOnly && (
        <div className={styles['answers']}>
          {free !== null && (
            <Button icon={Plus} onPress={() => keep([{ id: free }, ...shown])}>
              {t('add')}
            </Button>
          )}
          {settingsOf(plan).perspectives !== undefined && (
            <Button icon={RotateCcw} onPress={() => keep(undefined)}>
              {t('reset')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface NameBoxProps {
  readonly label: string;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly onName: (name: string) => void;
}

/** Kept as it is left; Escape takes back what was typed, an emptied box the name of the method. */
function NameBox({ label, name, isReadOnly, onName }: NameBoxProps) {
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const leave = () => {
    if (text.trim() === name) return;
    onName(text.trim());
    if (text.trim() === '') setText(name);
  };
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Enter') leave();
    if (key === 'Escape') setText(name);
  };
  return (
    <input
      type="text"
      className={styles['name']}
      autoComplete="off"
      aria-label={label}
      maxLength={MAX_TITLE}
      readOnly={isReadOnly}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}
