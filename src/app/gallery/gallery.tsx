import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changeLanguage, isLanguage, type Language, LANGUAGES } from '../../i18n/index.ts';
import { AppIcon } from '../app-icon.tsx';
import { showTheme, type Theme, THEMES } from '../preferences.ts';
import { GALLERY_PAGES, type GalleryPage, type GalleryRoute, galleryPath } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { CardsPage } from './cards-page.tsx';
import { ControlsPage } from './controls-page.tsx';
import { EmptyPage } from './empty-page.tsx';
import styles from './gallery.module.css';
import { TreePage } from './tree-page.tsx';

const PAGES: Readonly<Record<GalleryPage, () => React.JSX.Element>> = {
  cards: CardsPage,
  tree: TreePage,
  controls: ControlsPage,
  empty: EmptyPage,
};

/** Pages to look at: every state of what the app is built from, in the theme and language of the address. */
export default function Gallery({ shown, theme, language }: Omit<GalleryRoute, 'page'>) {
  const app = useApp();
  const wanted = { theme: theme ?? app.preferences.theme, language: language ?? app.preferences.language };
  const isReady = useLooks(wanted.theme, wanted.language);
  const { t } = useTranslation('gallery');
  const Page = shown && PAGES[shown];
  if (!isReady) return null;
  return (
    <I18nProvider locale={wanted.language}>
      <div className={styles['gallery']}>
        <header className={styles['header']}>
          <AppIcon />
          <Choices shown={shown} {...wanted} />
        </header>
        <main className={styles['main']}>
          <h1 className={styles['heading']}>{shown ? t(`page.${shown}`) : t('heading')}</h1>
          {Page ? <Page key={wanted.language} /> : <p>{t('lead')}</p>}
        </main>
      </div>
    </I18nProvider>
  );
}

/** The theme and language of the address while the page is there, the person's own again after. */
function useLooks(theme: Theme, language: Language): boolean {
  const app = useApp();
  const [ready, setReady] = useState<Language | null>(null);
  useEffect(() => {
    showTheme(theme);
    void changeLanguage(language).then(() => setReady(language));
  }, [theme, language]);
  useEffect(
    () => () => {
      showTheme(app.preferences.theme);
      void changeLanguage(app.preferences.language);
    },
    [app],
  );
  return ready === language;
}

interface ChoicesProps {
  readonly shown: GalleryPage | null;
  readonly theme: Theme;
  readonly language: Language;
}

function Choices({ shown, theme, language }: ChoicesProps) {
  const { t } = useTranslation(['gallery', 'common']);
  const languages = Object.keys(LANGUAGES).filter(isLanguage);
  const page = shown ?? 'cards';
  return (
    <>
      <Links
        label={t('pages')}
        links={GALLERY_PAGES.map((id) => [t(`page.${id}`), galleryPath(id, theme, language), id === shown])}
      />
      <Links
        label={t('looks')}
        links={THEMES.map((id) => [
          t(`common:themeName.${id}`),
          galleryPath(page, id, language),
          id === theme,
        ])}
      />
      <Links
        label={t('languages')}
        links={languages.map((id) => [LANGUAGES[id], galleryPath(page, theme, id), id === language])}
      />
    </>
  );
}

interface LinksProps {
  readonly label: string;
  readonly links: readonly (readonly [name: string, path: string, isCurrent: boolean])[];
}

const Links = ({ label, links }: LinksProps) => (
  <nav className={styles['links']} aria-label={label}>
    {links.map(([name, path, isCurrent]) => (
      <a key={name} href={`#${path}`} aria-current={isCurrent ? 'page' : undefined}>
        {name}
      </a>
    ))}
  </nav>
);
