import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/keys.tsx';
import type { App } from '../app.ts';
import { typedAhead } from '../keys/type-ahead.ts';
import { useApp } from '../use-app.tsx';
import look from '../../ui/entry.module.css';
import styles from './palette.module.css';
import { type Found, search } from './search.ts';

/** Every command by its name or what else people call it, in the language of the interface or in English. */
export default function Palette({ typed: before }: { readonly typed?: string | undefined }) {
  const app = useApp();
  const { t } = useTranslation();
  const ahead = typedAhead(before);
  const [typed, setTyped] = useState(ahead.text);
  const found = useMemo(() => search(app, typed), [app, typed]);
  const close = () => app.show(null);
  const runFirst = useEffectEvent(() => {
    const [first] = found;
    if (ahead.isEntered && first && !first.isDisabled) pressAfterClosing(app, first.id);
  });
  useEffect(() => runFirst(), []);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={t('palette.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className={styles['search'] ?? ''} aria-label={t('palette.search')} autoFocus>
              <Search size={18} aria-hidden />
              <Input className={styles['input'] ?? ''} placeholder={t('palette.search')} />
            </TextField>
            {/* What scrolls can be reached by Tab; choosing is done from the field all the same. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={styles['list']} tabIndex={0}>
              <Menu
                className={styles['menu'] ?? ''}
                aria-label={t('palette.title')}
                items={found}
                renderEmptyState={() => <p className={styles['empty']}>{t('palette.empty')}</p>}
                onAction={(id) => pressAfterClosing(app, String(id))}
              >
                {(item) => <FoundItem item={item} />}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const FoundItem = ({ item }: { readonly item: Found }) => (
  <MenuItem
    id={item.id}
    textValue={item.name}
    isDisabled={item.isDisabled}
    className={`${look['entry']} ${styles['item']}`}
  >
    <span className={styles['name']}>{item.name}</span>
    <span className={styles['group']}>{item.group}</span>
    {item.keys && <Keys chord={item.keys} />}
  </MenuItem>
);

/** The dialog gives the focus back first; then the command finds the keyboard where the person left it. */
function pressAfterClosing(app: App, id: string): void {
  app.show(null);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const isAdrift = document.activeElement === null || document.activeElement === document.body;
      if (isAdrift) app.editor?.viewport?.focus();
      app.press(id);
    }),
  );
}
