import { describe, expect, test } from 'vitest';
import { planPath, routeOf } from '../../src/app/routes.ts';
import type { NodeId } from '../../src/domain/ids.ts';

const node = 'a/b c' as NodeId;

describe('an address', () => {
  test.each([
    ['/', { page: 'start' }],
    ['', { page: 'start' }],
    ['/plan/p1', { page: 'plan', planId: 'p1', viewId: 'tree', focus: null }],
    ['/plan/p1/outline', { page: 'plan', planId: 'p1', viewId: 'outline', focus: null }],
    ['/plan/p1/tree/node/n1', { page: 'plan', planId: 'p1', viewId: 'tree', focus: 'n1' }],
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
    '/gallery/nothing',
    '/gallery/cards/dark/xx',
    '/gallery/cards/dark/ru/more',
  ])('%s leads nowhere', (path) => expect(routeOf(path)).toEqual({ page: 'unknown' }));

  test('is read as it was written', () => {
    const path = planPath('p 1/2', 'tree', node);
    expect(routeOf(path)).toEqual({ page: 'plan', planId: 'p 1/2', viewId: 'tree', focus: node });
  });

  test('with a broken escape is taken as it stands', () =>
    expect(routeOf('/plan/%E0%A4%A/tree')).toMatchObject({ planId: '%E0%A4%A' }));
});
