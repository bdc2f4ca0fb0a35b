import { actInput } from './act-input.ts';
import { actNoOut } from './act-no-out.ts';
import { agreeLate } from './agree-late.ts';
import { assump } from './assump.ts';
import { theoryBreak } from './break.ts';
import { budget } from './budget.ts';
import { compound } from './compound.ts';
import { consensus } from './consensus.ts';
import { cyc } from './cyc.ts';
import { factLate } from './fact-late.ts';
import { freeze } from './freeze.ts';
import { indBase } from './ind-base.ts';
import { indDir } from './ind-dir.ts';
import { indMov } from './ind-mov.ts';
import { indNeutral } from './ind-neutral.ts';
import { indNone } from './ind-none.ts';
import { indNum } from './ind-num.ts';
import { indPlace } from './ind-place.ts';
import { indSrc } from './ind-src.ts';
import { indTgt } from './ind-tgt.ts';
import { indUnit } from './ind-unit.ts';
import { lfPurpose } from './lf-purpose.ts';
import { mapInit } from './map-init.ts';
import { mapOrder } from './map-order.ts';
import { mboOrder } from './mbo-order.ts';
import { okrCount } from './okr-count.ts';
import { okrKr } from './okr-kr.ts';
import { order } from './order.ts';
import { orphan } from './orphan.ts';
import { outNoAct } from './out-no-act.ts';
import { owner } from './owner.ts';
import { resNoSup } from './res-no-sup.ts';
import { risk } from './risk.ts';
import { sched } from './sched.ts';
import { skip } from './skip.ts';
import { smart } from './smart.ts';
import { span } from './span.ts';
import { stake } from './stake.ts';
import { time } from './time.ts';
import { tocArrow } from './toc-arrow.ts';
import { treeDeep } from './tree-deep.ts';
import { weight } from './weight.ts';
import { word } from './word.ts';
import type { Rule } from '../rule.ts';

/** Every rule of domain C2, in the order in which a planner would look: structure, people, measures, words, work, focus. */
const rules = [
  cyc,
  order,
  skip,
  actNoOut,
  outNoAct,
  resNoSup,
  orphan,
  actInput,
  mboOrder,
  owner,
  consensus,
  indNone,
  indBase,
  indTgt,
  indMov,
  indSrc,
  indUnit,
  indNum,
  indDir,
  indPlace,
  indNeutral,
  weight,
  time,
  smart,
  assump,
  tocArrow,
  theoryBreak,
  risk,
  stake,
  word,
  compound,
  budget,
  factLate,
  agreeLate,
  freeze,
  sched,
  treeDeep,
  span,
  mapOrder,
  mapInit,
  okrCount,
  okrKr,
  lfPurpose,
] as const satisfies readonly Rule[];

export type RuleCode = (typeof rules)[number]['code'];
export const RULES: readonly Rule<RuleCode>[] = rules;
export const RULE_CODES: readonly RuleCode[] = RULES.map(({ code }) => code);

const byCode = new Map<string, Rule<RuleCode>>(RULES.map((rule) => [rule.code, rule]));
/** The rule of a code. */
export const ruleOf = (code: RuleCode): Rule<RuleCode> => byCode.get(code)!;
