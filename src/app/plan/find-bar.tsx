import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering } from '../../editor/filter.ts';
import { closeFind, findText, walk } from '../../editor/finding.ts';
import { useEditor, useEditorState, useKeysOf } from '../../editor/react.tsx';
import { matches } from '../../editor/stand-out.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import styles from './find-bar.module.css';
import { StandOutCount } from './stand-out-count.tsx';

/** Above the view while something is looked for, or let stand out: whatever the view is, its nodes follow. */
export function FindBar() {
  const { t } = useTranslation('find');
  const { isFinding, isFiltered } = useEditorState(({ session }) => ({
    isFinding: session.find !== null,
    isFiltered: session.presenting === null && (isFiltering(session.filter) || session.isFilterOpen),
  }));
  if (!isFinding && !isFiltered) return null;
  return (
    <search className={styles['bar']} aria-label={t('bar')} data-strip>
      {isFinding && <FindBox />}
      <FilterMenu />
      <FilterChips />
      <StandOutCount />
    </search>
  );
}

function FindBox() {
  const editor = useEditor();
  const { t } = useTranslation('find');
  const keysOf = useKeysOf();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(editor.session.find?.text ?? '');
  const asked = useEditorState(({ session }) => session.find?.asked ?? 0);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [asked]);

  // The letters come first: ten thousand nodes are looked through when the typing leaves time.
  const later = useDeferredValue(text);
  useEffect(() => findText(editor, later), [editor, later]);

  const close = () => {
    closeFind(editor);
    editor.viewport?.focus();
  };
  const go = (step: 1 | -1) => {
    findText(editor, text);
    walk(editor, step);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['find']}>
      <Search className={styles['glass']} size={16} aria-hidden />
      <input
        ref={box}
        type="search"
        className={styles['box']}
        value={text}
        aria-label={t('box')}
        placeholder={t('box')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={press}
      />
      <Place />
      <IconButton
        icon={ChevronUp}
        label={t('previous')}
        keys={keysOf('findPrevious')}
        onPress={() => go(-1)}
      />
      <IconButton icon={ChevronDown} label={t('next')} keys={keysOf('findNext')} onPress={() => go(1)} />
      <IconButton icon={X} label={t('close')} keys="escape" onPress={close} />
    </div>
  );
}

/** "3 of 14", or how many there are before the first step. */
function Place() {
  const editor = useEditor();
  const { t } = useTranslation('find');
  const { plan, find, filter } = useEditorState((state) => ({
    plan: state.plan,
    find: state.session.find,
    filter: state.session.filter,
  }));
  const all = matches(plan, { find, filter }, editor.today);
  const at = find?.at ? all.indexOf(find.at) + 1 : 0;
  const text = () => {
    if ((find?.text ?? '').trim() === '') return '';
    if (all.length === 0) return t('none');
    if (at === 0) return t('found', { count: all.length });
    return t('place', { at, count: all.length });
  };
  return (
    <span className={styles['place']} role="status">
      {text()}
    </span>
  );
}
