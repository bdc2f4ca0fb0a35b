import type { TFunction } from 'i18next';
import type { NodeId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Status } from '../../domain/scoring/status.ts';
import type { Editor } from '../../editor/editor.ts';
import { beginTitle } from '../../editor/title-editing.ts';
import { planWords } from '../../i18n/plan-words.ts';
import type { CardShow } from '../../views/gallery/card-show.ts';
import { SHOWN_KINDS } from './shown-kinds.ts';
import { dayFromNow, ShownPlan } from './shown-plan.ts';

export const CARD_GROUPS = ['kinds', 'standing', 'states', 'folds', 'titles'] as const;
type CardGroup = (typeof CARD_GROUPS)[number];

export interface ShownCards {
  readonly editor: Editor;
  readonly groups: Readonly<Record<CardGroup, readonly CardShow[]>>;
}

type Words = TFunction<'gallery'>;

/** Titles are a plan's own, in whatever language it is written: each script wraps in its own way. */
const TITLES = {
  Русский:
    'Обеспечить взаимодействие всех подразделений, прозрачность показателей и своевременную корректировку планов по итогам ежеквартального рассмотрения',
  'Tiếng Việt':
    'Bảo đảm tất cả các đơn vị phối hợp chặt chẽ, các chỉ số được công khai và kế hoạch được điều chỉnh kịp thời sau mỗi kỳ đánh giá hằng quý',
  中文: '确保各部门协同配合、指标公开透明，并在每季度评审之后及时调整计划，使全年目标得以按期完成（含预算执行率与满意度）',
} as const;

/** Days from today: half of the time is gone. */
const SPAN = { start: dayFromNow(-50), end: dayFromNow(50) };
/** With half of the time gone. */
const DONE: Readonly<Record<Status, number | undefined>> = {
  achieved: 10_000,
  onTrack: 7_200,
  atRisk: 4_600,
  behind: 1_200,
  none: undefined,
};

const progress = (status: Status) => ({ ...SPAN, ...(DONE[status] && { progressBp: DONE[status] }) });

/** Cards of every kind, level, standing and state, in one plan. */
export function shownCards(t: Words, language: string): ShownCards {
  const shown = new ShownPlan(t('heading'), language);
  const groups = {
    kinds: kinds(shown, t, language),
    standing: standing(shown, t, language),
    states: states(shown, t),
    folds: folds(shown, t),
    titles: titles(shown, t),
  };
  const { editor } = shown;
  const edited = groups.states.at(-1);
  editor.look({ folded: new Set(groups.folds.map(({ id }) => id)) });
  if (edited) beginTitle(editor, edited.id);
  return { editor, groups };
}

function kinds(shown: ShownPlan, t: Words, language: string): CardShow[] {
  const words = planWords(language, settingsOf(shown.editor.plan));
  return SHOWN_KINDS.map((name) => ({
    id: shown.node({ title: t('sample.title'), ...name }),
    caption: words.kind(name),
  }));
}

function standing(shown: ShownPlan, t: Words, language: string): CardShow[] {
  const words = planWords(language, settingsOf(shown.editor.plan));
  const wish = { title: t('sample.title'), owner: t('sample.owner') };
  const statuses = ['achieved', 'onTrack', 'atRisk', 'behind', 'none'] as const;
  const parent = shown.node({ title: t('sample.title') });
  const measured = shown.node({ ...wish, fields: SPAN });
  shown.indicator(measured, t('sample.indicator'), [120, 180, 170, 240, 390], 600);
  const overdue = { start: dayFromNow(-90), end: dayFromNow(-10), progressBp: 6_000 };
  return [
    ...statuses.map((status) => ({
      id: shown.node({ ...wish, fields: progress(status) }),
      caption: words.score('status', status),
    })),
    { id: shown.node({ ...wish, fields: overdue }), caption: t('caption.overdue') },
    {
      id: shown.node({ ...wish, under: parent, weightBp: 4_000, fields: progress('onTrack') }),
      caption: t('caption.weight'),
    },
    { id: measured, caption: t('caption.spark') },
    { id: shown.node({ title: wish.title, fields: progress('atRisk') }), caption: t('caption.noOwner') },
    {
      id: shown.node({ ...wish, owner: t('sample.longOwner'), fields: progress('behind') }),
      caption: t('caption.longOwner'),
    },
  ];
}

function states(shown: ShownPlan, t: Words): CardShow[] {
  const wished = {
    selected: { isSelected: true },
    active: { isSelected: true, isActive: true },
    hovered: { isHovered: true },
    dimmed: { isDimmed: true },
    allowed: { drop: 'allowed' },
    refused: { drop: 'refused' },
    editing: {},
  } as const satisfies Record<string, CardShow['state']>;
  return Object.entries(wished).map(([name, state]) => ({
    id: shown.node({
      title: t('sample.title'),
      level: 'tactical',
      owner: t('sample.owner'),
      fields: progress('onTrack'),
    }),
    caption: t(`caption.${name as keyof typeof wished}`),
    state,
  }));
}

function folds(shown: ShownPlan, t: Words): CardShow[] {
  const folded = (caption: string, inside: readonly Status[]): CardShow => {
    const id = shown.node({ title: t('sample.title'), level: 'strategic' });
    for (const status of inside)
      shown.node({ title: t('sample.child'), under: id, fields: progress(status) });
    return { id, caption };
  };
  return [
    folded(t('caption.foldedBehind'), ['achieved', 'behind', 'none', 'atRisk']),
    folded(t('caption.foldedGood'), ['achieved', 'onTrack']),
    folded(
      t('caption.foldedNone'),
      Array.from({ length: 12 }, () => 'none'),
    ),
  ];
}

function titles(shown: ShownPlan, t: Words): CardShow[] {
  const long: readonly (readonly [string, string])[] = [
    ...Object.entries(TITLES),
    [t('caption.longWord'), t('sample.longWord')],
    [t('caption.untitled'), ''],
  ];
  return long.map(([caption, title]) => ({
    id: shown.node({ title, owner: t('sample.owner'), fields: progress('atRisk') }),
    caption,
  }));
}

/** A small tree with an arrow across it, the longest titles and a fold. */
export function shownTree(t: Words, language: string): Editor {
  const shown = new ShownPlan(t('heading'), language);
  const root = shown.node({ title: t('sample.longTitle'), level: 'strategic', owner: t('sample.owner') });
  const branches = Object.values(TITLES).map((title, at) => {
    const id: NodeId = shown.node({ title, level: 'tactical', under: root, weightBp: 3_000 + 500 * at });
    const statuses = ['achieved', 'atRisk', 'behind'] as const;
    for (const status of statuses)
      shown.node({ title: t('sample.child'), under: id, owner: t('sample.owner'), fields: progress(status) });
    return id;
  });
  const [first, second] = branches;
  const risk = shown.node({ title: t('sample.title'), kind: 'risk', under: root });
  if (first && second) {
    shown.link(first, second);
    shown.editor.look({ folded: new Set([second]), selection: [first] });
  }
  shown.editor.look({ selection: [risk] });
  return shown.editor;
}
