import { useEffect, useState } from 'react';
import { onThemeChange, type Palette, paletteIn } from '../canvas/paint/palette.ts';

/** The colours of the page as pixels take them, whatever the theme becomes; none before the page is there. */
export function usePalette(): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => setPalette(paletteIn(document.body));
    read();
    return onThemeChange(read);
  }, []);
  return palette;
}
