import i18next from 'i18next';
import matrix from './en/matrix.json';

/** What a matrix is told in: it comes with the view. */
export const bringMatrixTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'matrix')) i18next.addResourceBundle('en', 'matrix', matrix);
};
