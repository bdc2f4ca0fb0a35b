import 'i18next';
import type en from './en/index.ts';
import type rules from './en/rules.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & { rules: typeof rules };
    returnNull: false;
  }
}
