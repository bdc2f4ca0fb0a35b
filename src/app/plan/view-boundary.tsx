import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { saveRawExport } from '../files/raw-export.ts';
import { AppContext } from '../use-app.tsx';
import { message } from '../words.ts';
import styles from './plan-page.module.css';

interface Props extends WithTranslation<'common'> {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly copied: boolean;
}

/** What goes wrong in one view stays in it: the plan, the other views and the storage go on. */
class Boundary extends Component<Props, State> {
  static override contextType = AppContext;
  declare context: React.ContextType<typeof AppContext>;
  override state: State = { error: null, copied: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    const { error, copied } = this.state;
    if (!error) return children;
    const app = this.context;
    return (
      <div className={styles['crash']} role="alert">
        <h2>{t('crash.title')}</h2>
        <p>{t('crash.text')}</p>
        <div className={styles['crashActions']}>
          <Button variant="primary" onPress={() => this.setState({ error: null, copied: false })}>
            {t('retry')}
          </Button>
          <Button onPress={() => void this.#copy(error)}>
            {t(copied ? 'crash.copied' : 'crash.copyDetails')}
          </Button>
          {app && <Button onPress={() => void saveRawExport(app)}>{t('crash.rawExport')}</Button>}
        </div>
        <pre>{error.message}</pre>
      </div>
    );
  }

  async #copy(error: Error): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${error.stack ?? error.message}\n${navigator.userAgent}`);
      this.setState({ copied: true });
    } catch {
      this.context?.toast({
        tone: 'refused',
        text: message('files:copyDenied'),
        remedy: message('files:copyDeniedRemedy'),
      });
    }
  }
}

export const ViewBoundary = withTranslation('common')(Boundary);
