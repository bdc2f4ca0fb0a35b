import { describe, expect, test } from 'vitest';
import { sinkFindings, wordFindings } from './sink-rules.ts';
import { filesIn } from './source.ts';

const files = filesIn('src', /\.tsx?$/);

test('no text of a plan can become markup or code, and the domain asks no clock and throws no dice', () => {
  expect(files.flatMap(sinkFindings)).toEqual([]);
});

test('every word on the screen comes from i18n', () => {
  expect(files.filter(({ path }) => path.endsWith('.tsx')).flatMap(wordFindings)).toEqual([]);
});

describe('the rule finds', () => {
  test.each([
    'element.innerHTML = text;',
    "element['outerHTML'] = text;",
    'element.insertAdjacentHTML("beforeend", text);',
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'const props = { dangerouslySetInnerHTML: { __html: text } };',
    'document.write(text);',
    'eval(text);',
    'new Function(text)();',
    'Function(text)();',
    'const a = <style>{text}</style>;',
    'const a = <iframe srcDoc={text} />;',
  ])('%s', (text) => {
    expect(sinkFindings({ path: 'src/views/a/a.tsx', text })).not.toEqual([]);
  });

  test.each(['Date.now();', 'new Date();', 'Math.random();', 'crypto.randomUUID();'])(
    'in the domain: %s',
    (text) => {
      expect(sinkFindings({ path: 'src/domain/a.ts', text })).toHaveLength(1);
      expect(sinkFindings({ path: 'src/app/a.ts', text })).toEqual([]);
    },
  );

  test.each(['<p>Save</p>', '<p>{x} saved</p>', '<input aria-label="Title" />', '<p>Цель</p>'])(
    'untranslated words: %s',
    (jsx) => {
      expect(wordFindings({ path: 'src/views/a/a.tsx', text: `const a = ${jsx};` })).toHaveLength(1);
    },
  );

  test('nothing in harmless code', () => {
    const text = `// never use innerHTML or eval
      const date = new Date(iso);
      const a = <p aria-label={t('save')} className="card">{t('title')} · 1.2 × {x} <b>Throughline</b></p>;`;
    expect(sinkFindings({ path: 'src/domain/a.tsx', text })).toEqual([]);
    expect(wordFindings({ path: 'src/domain/a.tsx', text })).toEqual([]);
  });
});
