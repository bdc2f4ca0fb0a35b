import { claimsRating, readRatingFile } from '../../domain/people/rating-file.ts';
import { ok } from '../../domain/result.ts';
import type { Format } from '../format.ts';

/** The questions and the answer of one rater, on their way to or from somebody else's plan. */
export const rating: Format = {
  id: 'rating',
  extensions: ['.rating.json'],
  mediaType: 'application/json',
  claims: (text) => claimsRating(text),
  read: ({ text }) => {
    const read = readRatingFile(text);
    return read.ok ? ok({ type: 'rating', file: read.value }) : read;
  },
};
