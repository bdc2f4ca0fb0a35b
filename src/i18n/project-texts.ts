import i18next from 'i18next';
import projects from './en/projects.json';

/** The texts of the view on projects: they come with what shows them. */
export const bringProjectTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'projects')) i18next.addResourceBundle('en', 'projects', projects);
};
