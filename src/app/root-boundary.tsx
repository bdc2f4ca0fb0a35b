import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { App } from './app.ts';
import { countFailedStart, forgetFailedStarts, needsSafeMode } from './failed-starts.ts';
import { saveRawExport } from './files/raw-export.ts';
import { MessagePage } from './message-page.tsx';
import { START_PATH } from './routes.ts';

interface Props extends WithTranslation<'common'> {
  readonly app: App;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly isSafe: boolean;
}

/** After this long without an error the start counts as one that went well. */
const STARTED_MS = 5_000;

/**
 * The last net. After two failed starts in a row nothing is opened until the person says so, and the data can be
 * taken out as a file.
 */
class Boundary extends Component<Props, State> {
  override state: State = { error: null, isSafe: needsSafeMode() };
  #timer = 0;

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
  override componentDidMount(): void {
    this.#timer = window.setTimeout(forgetFailedStarts, STARTED_MS);
  }
  override componentDidCatch(): void {
    window.clearTimeout(this.#timer);
    countFailedStart();
  }

  override render(): ReactNode {
    const { t, app, children } = this.props;
    const { error, isSafe } = this.state;
    if (!error && !isSafe) return children;
    return (
      <MessagePage title={t(isSafe ? 'crash.safeTitle' : 'crash.appTitle')}>
        <p>{t(isSafe ? 'crash.safeText' : 'crash.appText')}</p>
        <MessagePage.Actions>
          <Button variant="primary" onPress={isSafe ? this.#leave : () => location.reload()}>
            {t(isSafe ? 'crash.safeLeave' : 'banner.reload')}
          </Button>
          <Button onPress={() => void saveRawExport(app)}>{t('crash.rawExport')}</Button>
        </MessagePage.Actions>
        {error && <MessagePage.Details label={t('crash.details')} text={error.stack ?? error.message} />}
      </MessagePage>
    );
  }

  readonly #leave = () => {
    forgetFailedStarts();
    location.hash = START_PATH;
    this.setState({ error: null, isSafe: false });
  };
}

export const RootBoundary = withTranslation('common')(Boundary);
