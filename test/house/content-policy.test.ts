import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  PRESS_STYLE_HASH,
  policyForMeta,
  SCROLL_STYLE_HASH,
  securityHeaders,
} from '../../scripts/content-policy.ts';

const reactAria = new URL('../../node_modules/react-aria/dist/private/', import.meta.url);

/** The style texts a module of React Aria assigns, as the browser will see them. */
function stylesOf(file: string): string[] {
  const source = readFileSync(new URL(file, reactAria), 'utf8');
  const constants = new Map(
    [...source.matchAll(/const (\S+) = '([^']*)';/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return [...source.matchAll(/style\.textContent = `([^`]*)`\s*\.trim\(\)/g)].map(([, text = '']) =>
    text.replace(/\$\{([^}]+)\}/g, (_whole, name: string) => constants.get(name) ?? '?').trim(),
  );
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('content policy', () => {
  test("allows React Aria's own styles, as installed, and no other", () => {
    expect(stylesOf('interactions/usePress.mjs').map(hash)).toEqual([PRESS_STYLE_HASH]);
    expect(stylesOf('overlays/usePreventScroll.mjs').map(hash)).toEqual([SCROLL_STYLE_HASH]);
  });

  test('would notice a changed style', () => {
    expect(hash('@layer {}')).not.toBe(PRESS_STYLE_HASH);
  });

  test('never allows inline or evaluated code, and no other origin', () => {
    for (const policy of [policyForMeta, securityHeaders['Content-Security-Policy']]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    }
  });
});
