import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/domain/lint/report.ts';
import { planIn } from '../../support/plan-files.ts';

/**
 * What a reader of the slides would say of the case as it stands there (domain A4): the logic is sound, yet it names no
 * inputs, indicators, owners or assumptions, and two of its statements bundle several changes.
 */
describe.each(['en', 'ru'])('the Livelihood programme, in %s', (language) => {
  const { findings, counts } = lint(planIn('sample', `livelihood.${language}.json`), '2026-10-15');
  const at = (code: string) =>
    findings
      .filter(({ rule }) => rule === code)
      .map((finding) => finding.at.replace('livelihood-', ''))
      .toSorted();

  test('has no error', () => expect(counts.error).toBe(0));

  test('lacks these things, and nothing else', () => {
    expect(
      Object.fromEntries([...new Set(findings.map(({ rule }) => rule))].map((rule) => [rule, at(rule)])),
    ).toEqual({
      OWNER: ['access', 'confidence', 'credit', 'impact', 'income', 'training', 'understanding'],
      'IND-NONE': ['access', 'confidence', 'income', 'understanding'],
      ASSUMP: [
        'access.home',
        'access.to.income',
        'confidence.home',
        'income.home',
        'understanding.home',
        'understanding.to.confidence',
      ],
      'ACT-INPUT': ['credit', 'training'],
      COMPOUND: ['confidence', 'impact'],
      STAKE: ['plan'],
      BUDGET: ['plan'],
    });
  });

  test('would have to name its owners and indicators before it is agreed', () => {
    const { counts: atAgree, findings: all } = lint(
      planIn('sample', `livelihood.${language}.json`),
      '2026-10-15',
      'agree',
    );
    expect(atAgree.error).toBe(7 + 4);
    expect(new Set(all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))).toEqual(
      new Set(['OWNER', 'IND-NONE']),
    );
  });
});
