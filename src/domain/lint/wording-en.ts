import type { Wording } from './wording.ts';

const DOING =
  'provide|conduct|train|organi[sz]e|hold|deliver|distribute|carry out|undertake|implement|run|facilitate|support|assist|advise|teach|develop|prepare|draft|build|construct|install|procure|purchase|buy|print|publish|hire|recruit|set up|establish|create|introduce|promote|visit|coordinate|supervise';
const DOING_NOUN =
  'provision|training|organi[sz]ation|delivery|distribution|implementation|facilitation|construction|installation|procurement|preparation|development|establishment|introduction|promotion|support';
const CHANGED =
  'increased|improved|reduced|decreased|strengthened|raised|achieved|enhanced|expanded|lowered|doubled|grown|risen|fallen|restored';
/** A verb that has a subject before it. */
const FINITE = /^(is|are|was|were|has|have|had|can|will|do|does|know|use|apply|live|enjoy|earn|\w{3,}ed)$/i;

export const english: Wording = {
  asDoing: new RegExp(
    `^(to )?(${DOING})\\b|^(${DOING_NOUN}) (of|to|for|in)\\b|^(providing|conducting|training|organi[sz]ing|holding|delivering|distributing|implementing|supporting|building|developing|preparing|establishing|promoting)\\b`,
    'i',
  ),
  asChange: new RegExp(
    `\\b(${CHANGED})[.!]?$|^([\\p{L}’'-]+ ){1,5}(is|are|was|were|has|have)\\b|\\b(have|has) (better|more|access|improved|increased)\\b`,
    'iu',
  ),
  and: /,?\s+(?:and|as well as)\s+/i,
  finite: FINITE,
  countsDoing:
    /\b(number|no\.?|#|count) of (?:[\p{L}-]+ ){0,2}(trainings?|workshops?|seminars?|meetings?|sessions?|events?|conferences?|courses?|visits?|consultations?|publications?|brochures?|campaigns?|classes|lectures?)\b|\b(trainings?|workshops?|seminars?|meetings?|sessions?|events?|courses?) (held|conducted|organi[sz]ed|delivered|carried out)\b/iu,
  hasTarget:
    /^\s*(at least |more than |less than |no more than |over |under )?\d[\d.,\s]*(%|percent|per cent)?\s+(of|people|house|person|client|farm|women|men|child|new)|\b(at least|no less than|no more than|more than|less than|up to)\s+\d|\b(increase|increased|raise|raised|reduce|reduced|grow|grown|cut|improve|improved)\b.*\b(by|to|from)\s+\d|\bby\s+(the end of\s+)?(19|20)\d\d\b/i,
};
