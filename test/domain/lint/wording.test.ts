import { describe, expect, test } from 'vitest';
import { isCompound, wordingOf } from '../../../src/domain/lint/wording.ts';

const says = (text: string) => wordingOf(text, 'en')!;

describe('a result worded as an activity', () => {
  test.each([
    'Provide seed to farmers',
    'To train nurses',
    'Training of nurses',
    'Organising village fairs',
    'Провести обучение медсестёр',
    'Проведение ярмарки',
    'Обучение медсестёр',
    'Предоставление кредитов',
  ])('%s', (text) => expect(says(text).asDoing.test(text)).toBe(true));

  test.each([
    'Farmers use better seed',
    'People have better understanding of small business management',
    'Nurses are trained',
    'Provider networks cover all districts',
    'Фермеры сеют лучшие семена',
    'Доходы людей от малого бизнеса выросли',
    'Людям доступны кредиты',
  ])('not so: %s', (text) => expect(says(text).asDoing.test(text)).toBe(false));
});

describe('an activity worded as a result', () => {
  test.each([
    'Incomes increased',
    'Farmers have better seed',
    'Доходы выросли',
    'Качество повышено',
    'Семьи имеют доступ к воде',
  ])('%s', (text) => expect(says(text).asChange.test(text)).toBe(true));
  test.each([
    'Train farmers',
    'Provide credit with reasonable interest rate',
    'Обучение и консультации по управлению',
  ])('not so: %s', (text) => expect(says(text).asChange.test(text)).toBe(false));
});

describe('several changes in one statement', () => {
  test.each([
    'People have food security, appropriate housing, good health, and at least their children have completed school',
    'People are confident and their business is successful',
    'Incomes increased; health improved',
    'Люди уверенно ведут своё дело, и оно успешно',
    'Доходы выросли, а также улучшилось здоровье',
  ])('%s', (text) => expect(isCompound(text, says(text))).toBe(true));
  test.each([
    'Women and men have equal pay',
    'People have access to credit with reasonable interest rate, to be used as capital for their small business',
    'Training and consultation',
    'Keep our clients and win new ones',
    'У женщин и мужчин равная оплата труда',
    'Кредит и бюджет доступны семьям',
  ])('not so: %s', (text) => expect(isCompound(text, says(text))).toBe(false));
});

describe('an indicator', () => {
  test.each([
    'At least 80 % of families have a stall',
    '80 % of families',
    'Incomes increased by 20 %',
    'Не менее 80 % семей имеют воду',
    'Рост доходов на 20 %',
  ])('that holds its target: %s', (text) => expect(says(text).hasTarget.test(text)).toBe(true));
  test.each([
    'Share of families with a stall',
    'Share of people living on less than $2 a day',
    'Доля семей с доступом к воде',
    'Number of COVID-19 cases',
  ])('that does not: %s', (text) => expect(says(text).hasTarget.test(text)).toBe(false));
  test.each([
    'Number of trainings held',
    'Workshops conducted',
    'Количество проведённых тренингов',
    'Число встреч',
  ])('that counts what was done: %s', (text) => expect(says(text).countsDoing.test(text)).toBe(true));
  test.each([
    'Share of farmers who use better seed',
    'Доля фермеров, которые сеют лучшие семена',
    'Количество пожаров',
  ])('that does not: %s', (text) => expect(says(text).countsDoing.test(text)).toBe(false));
});

test('a plan in another language is not judged by English or Russian words', () => {
  expect(wordingOf('Bønder bruker bedre såkorn', 'nb')).toBeNull();
  expect(wordingOf('Провести навчання', 'uk')).toBeNull();
  expect(wordingOf('改善收入', 'en')).toBeNull();
});
