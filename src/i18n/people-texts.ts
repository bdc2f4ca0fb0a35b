import i18next from 'i18next';
import people from './en/people.json';
import performance from './en/performance.json';
import ratings from './en/ratings.json';
import responsibility from './en/responsibility.json';

/** The texts of the views on people: they come with what shows them. Other languages bring theirs along. */
export function bringPeopleTexts(): void {
  for (const [namespace, texts] of Object.entries({ people, performance, ratings, responsibility })) {
    if (!i18next.hasResourceBundle('en', namespace)) i18next.addResourceBundle('en', namespace, texts);
  }
}
