/** Messages of one namespace in one language, flattened: "menu.open" -> "Open". */
export type Messages = ReadonlyMap<string, string>;

export function flatten(value: unknown, path = ''): Messages {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither a text nor a group`);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path ? `${path}.${key}` : key)]),
  );
}

const PLURAL = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/;

interface Message {
  /** Plural categories given, empty for a plain message. */
  readonly forms: Set<string>;
  /** {{variables}} and <tags> of all its forms. */
  readonly slots: Set<string>;
  readonly texts: string[];
}

/** Joins the plural forms of a message under its own key. */
function byMessage(messages: Messages): Map<string, Message> {
  const joined = new Map<string, Message>();
  for (const [key, text] of messages) {
    const [, base = key, ordinal = '', form] = PLURAL.exec(key) ?? [];
    const name = base + ordinal;
    const message = joined.get(name) ?? { forms: new Set(), slots: new Set(), texts: [] };
    if (form) message.forms.add(form);
    for (const [slot] of text.matchAll(/\{\{[^}]*\}\}|<\/?\w+>/g))
      message.slots.add(slot.replaceAll(' ', ''));
    message.texts.push(text);
    joined.set(name, message);
  }
  return joined;
}

/** The plural forms a language has, as i18next names them. */
function formsOf(language: string, name: string): string[] {
  const type = name.endsWith('_ordinal') ? 'ordinal' : 'cardinal';
  return [...new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories].sort();
}

const listed = (set: ReadonlySet<string>) => [...set].sort().join(' ');

/** What is wrong with one language's messages when measured by another's. */
export function textFindings(language: string, messages: Messages, original: Messages): string[] {
  const [own, model] = [byMessage(messages), byMessage(original)];
  const findings: string[] = [];
  for (const name of model.keys()) if (!own.has(name)) findings.push(`${language} lacks ${name}`);
  for (const [name, message] of own) {
    const wanted = model.get(name);
    if (!wanted) findings.push(`${language} alone has ${name}`);
    else if (listed(wanted.slots) !== listed(message.slots)) {
      findings.push(
        `${language} ${name} has "${listed(message.slots)}" instead of "${listed(wanted.slots)}"`,
      );
    }
    if (wanted && wanted.forms.size > 0 !== message.forms.size > 0)
      findings.push(`${language} ${name}: plural?`);
    const forms = message.forms.size > 0 ? formsOf(language, name).join(' ') : '';
    if (forms !== listed(message.forms)) findings.push(`${language} ${name} needs the forms ${forms}`);
    if (message.texts.some((text) => text.trim() === '')) findings.push(`${language} ${name} is empty`);
  }
  return findings;
}
