import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { planPath } from '../routes.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { VIEWS } from '../../views/registry.ts';

export function StartPage() {
  const app = useApp();
  const { t } = useTranslation('start');
  const plans = useAppState((state) => state.plans) ?? [];
  return (
    <main>
      <h1>{t('heading')}</h1>
      <Button variant="primary" onPress={() => app.press('newPlan')}>
        {t('newPlan')}
      </Button>
      <ul>
        {plans.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${planPath(id, VIEWS[0].id)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
