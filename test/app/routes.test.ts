import { describe, expect, test } from 'vitest';
import { planPath, routeOf } from '../../src/app/routes.ts';
import type { NodeId } from '../../src/domain/ids.ts';

const part = { focus: 'a/b c' as NodeId, through: 'd?e' as NodeId };

describe('an address', () => {
  test.each([
    ['/', { page: 'start' }],
    ['', { page: 'start' }],
    ['/plan/p1', { page: 'plan', planId: 'p1', viewId: 'tree', part: { focus: null, through: null } }],
    [
      '/plan/p1/outline',
      { page: 'plan', planId: 'p1', viewId: 'outline', part: { focus: null, through: null } },
    ],
    [
      '/plan/p1/tree/node/n1',
      { page: 'plan', planId: 'p1', viewId: 'tree', part: { focus: 'n1', through: null } },
    ],
    [
      '/plan/p1/chain/path/n2',
      { page: 'plan', planId: 'p1', viewId: 'chain', part: { focus: null, through: 'n2' } },
    ],
    [
      '/plan/p1/chain/node/n1/path/n2',
      { page: 'plan', planId: 'p1', viewId: 'chain', part: { focus: 'n1', through: 'n2' } },
    ],
    ['/gallery', { page: 'gallery', shown: null, theme: null, language: null }],
    ['/gallery/cards', { page: 'gallery', shown: 'cards', theme: null, language: null }],
    ['/gallery/cards/dark/ru', { page: 'gallery', shown: 'cards', theme: 'dark', language: 'ru' }],
  ])('%s leads somewhere', (path, route) => expect(routeOf(path)).toEqual(route));

  test.each([
    '/nothing',
    '/plan',
    '/plan/p1/no-view',
    '/plan/p1/tree/node',
    '/plan/p1/tree/node/n1/more',
    '/plan/p1/tree/x/n1',
    '/plan/p1/chain/path',
    '/plan/p1/chain/path/n2/node/n1',
    '/gallery/nothing',
    '/gallery/cards/dark/xx',
    '/gallery/cards/dark/ru/more',
  ])('%s leads nowhere', (path) => expect(routeOf(path)).toEqual({ page: 'unknown' }));

  test('is read as it was written', () => {
    const path = planPath('p 1/2', 'tree', part);
    expect(routeOf(path)).toEqual({ page: 'plan', planId: 'p 1/2', viewId: 'tree', part });
  });

  test('with a broken escape is taken as it stands', () =>
    expect(routeOf('/plan/%E0%A4%A/tree')).toMatchObject({ planId: '%E0%A4%A' }));
});
