export type ColumnRole = 'title' | 'level' | 'kind' | 'parent' | 'owner' | 'description' | 'code' | 'step';

/** Column names people give, in English and Russian. */
const NAMES: Readonly<Record<Exclude<ColumnRole, 'step'>, string>> = {
  title:
    'title, goal, goals, objective, objectives, name, task, item, result, цель, цели, название, наименование, ' +
    'формулировка, формулировка цели, наименование цели, задача, результат',
  level: 'level, depth, outline level, уровень, глубина, уровень цели',
  kind: 'kind, type, тип, вид',
  parent:
    'parent, parent goal, parent id, parent code, supports, родитель, родительская цель, вышестоящая цель, входит в',
  owner:
    'owner, responsible, accountable, responsible person, assignee, ответственный, ответственное лицо, владелец, ' +
    'владелец цели, фио, ф.и.о.',
  description:
    'description, note, notes, details, comment, comments, описание, примечание, примечания, комментарий, пояснение',
  code: 'code, no, no., nr, nr., №, #, number, id, wbs, код, номер, шифр, № п/п, №п/п, п/п',
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(', ').map((name) => [name, role as ColumnRole] as const),
  ),
);

/** One column for each step of the tree: "Level 1", "Уровень 2", "L3". */
const STEP = /^(?:level|lvl|l|уровень|ур\.?|у)\s*\d{1,2}$/;

const roleOf = (name: string): ColumnRole | undefined => {
  const plain = name
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*[:*]+$/, '')
    .trim();
  return STEP.test(plain) ? 'step' : ROLES.get(plain);
};

/** What the columns under a header are for, by place; nothing if this row is no header. */
export function columnRoles(header: readonly string[]): readonly (ColumnRole | undefined)[] | undefined {
  const taken = new Set<ColumnRole>();
  const roles = header.map((name) => {
    const role = roleOf(name);
    if (role === undefined || (role !== 'step' && taken.has(role))) return undefined;
    taken.add(role);
    return role;
  });
  if (taken.has('title') || taken.has('step')) return roles;
  // "№ | What we want | Owner": of two columns known, a third must be what it is all about.
  const unnamed = roles.findIndex((role, at) => role === undefined && header[at] !== '');
  if (taken.size < 2 || unnamed === -1) return undefined;
  return roles.map((role, at) => (at === unnamed ? 'title' : role));
}
