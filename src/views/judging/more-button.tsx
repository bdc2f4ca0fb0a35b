import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

/** Rows at a time: a page of thousands would hold up the keys. */
const PAGE = 150;

interface Rest {
  readonly left: number;
  readonly onMore: () => void;
}

/** The first of many, and how to get at the others. */
export function useFirstOf<T>(all: readonly T[]): Rest & { readonly first: readonly T[] } {
  const [shown, setShown] = useState(PAGE);
  return {
    first: all.slice(0, shown),
    left: Math.max(0, all.length - shown),
    onMore: () => setShown(shown + PAGE),
  };
}

export function MoreButton({ left, onMore }: Rest) {
  const { t } = useTranslation('judging');
  return left > 0 && <Button onPress={onMore}>{t('more', { count: left })}</Button>;
}
