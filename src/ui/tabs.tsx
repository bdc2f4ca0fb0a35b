import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabEntry<I extends string> {
  readonly id: I;
  readonly title: string;
  readonly render: () => ReactNode;
}

interface TabsProps<I extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<I>[];
  readonly chosen: I;
  readonly onChoose: (id: I) => void;
}

/** Pages side by side of which one is shown; only that one is there at all. */
export const Tabs = <I extends string>({ label, tabs, chosen, onChoose }: TabsProps<I>) => (
  <AriaTabs selectedKey={chosen} onSelectionChange={(id) => onChoose(id as I)}>
    <TabList aria-label={label} className={styles['list'] ?? ''}>
      {tabs.map(({ id, title }) => (
        <Tab key={id} id={id} className={styles['tab'] ?? ''}>
          {title}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, render }) => (
      <TabPanel key={id} id={id}>
        {id === chosen && render()}
      </TabPanel>
    ))}
  </AriaTabs>
);
