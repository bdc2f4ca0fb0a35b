import 'i18next';
import type en from './en/index.ts';
import type agreement from './en/agreement.json';
import type evaluation from './en/evaluation.json';
import type cycle from './en/cycle.json';
import type explain from './en/explain.json';
import type judging from './en/judging.json';
import type indicators from './en/indicators.json';
import type past from './en/past.json';
import type matrix from './en/matrix.json';
import type okr from './en/okr.json';
import type people from './en/people.json';
import type projects from './en/projects.json';
import type trial from './en/trial.json';
import type performance from './en/performance.json';
import type ratings from './en/ratings.json';
import type responsibility from './en/responsibility.json';
import type review from './en/review.json';
import type rules from './en/rules.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & {
      agreement: typeof agreement;
      evaluation: typeof evaluation;
      cycle: typeof cycle;
      explain: typeof explain;
      judging: typeof judging;
      indicators: typeof indicators;
      past: typeof past;
      matrix: typeof matrix;
      okr: typeof okr;
      people: typeof people;
      projects: typeof projects;
      trial: typeof trial;
      performance: typeof performance;
      ratings: typeof ratings;
      responsibility: typeof responsibility;
      review: typeof review;
      rules: typeof rules;
    };
    returnNull: false;
  }
}
