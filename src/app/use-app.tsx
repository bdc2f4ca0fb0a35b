import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { AppState } from './app-state.ts';
import type { App } from './app.ts';

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is for components below AppContext');
  return app;
}

/** Part of the app's state; the component renders again when this part is another value (shallowly compared). */
export const useAppState = <T,>(select: (state: AppState) => T): T =>
  useStore(useApp().store, useShallow(select));
