import type { DueKind } from '../../domain/cycle/due-dates.ts';
import type { ViewId } from '../../views/registry.ts';

const VIEW_OF: Readonly<Record<DueKind, ViewId>> = {
  agree: 'agreement',
  start: 'cycle',
  checkIn: 'checkIn',
  end: 'cycle',
  facts: 'checkIn',
};

/** Where one goes to do what is due. */
export const viewOfDue = (what: DueKind): ViewId => VIEW_OF[what];
