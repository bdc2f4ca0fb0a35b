import i18next from 'i18next';

/** A perspective as a plan lists it. */
interface Listed {
  readonly id: string;
  readonly name?: string | undefined;
}

/** A band of the strategy map: as the plan calls it, or else in the words of the interface. */
export function bandName(language: string, listed: readonly Listed[], band: string): string {
  const own = listed.find(({ id }) => id === band)?.name?.trim();
  if (own) return own;
  if (band === 'unplaced') return i18next.getFixedT(language, 'canvas')('band.unplaced');
  const say = i18next.getFixedT(language, 'kinds');
  return String(say(`choice.perspective.${band}` as 'choice.perspective.finance', { defaultValue: band }));
}
