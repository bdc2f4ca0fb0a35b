import 'i18next';
import type en from './en/index.ts';
import type explain from './en/explain.json';
import type rules from './en/rules.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & { explain: typeof explain; rules: typeof rules };
    returnNull: false;
  }
}
