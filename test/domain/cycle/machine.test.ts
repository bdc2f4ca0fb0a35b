import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import { GUARDS } from '../../../src/domain/cycle/guards/index.ts';
import { machineOf, stateAfter } from '../../../src/domain/cycle/machine.ts';
import { PHASES } from '../../../src/domain/cycle/phases.ts';
import { PRESETS } from '../../../src/domain/cycle/presets.ts';
import { choicesOf, fired, tokenAt } from '../../../src/domain/cycle/simulator.ts';
import { type CycleTemplate, cycleTemplate } from '../../../src/domain/cycle/template.ts';
import { templateFaults } from '../../../src/domain/cycle/template-check.ts';
import { runs } from '../../support/runs.ts';

const presets = Object.entries(PRESETS) as [string, CycleTemplate][];
const nothingOpen = () => false;
const eventsOf = ({ transitions }: CycleTemplate, isOpen = nothingOpen) =>
  [...new Set(transitions.map(({ event }) => event))].map((type) => ({ type, isOpen }));

describe('the machine of a year', () => {
  const { year } = PRESETS;

  test('has the arrows of domain E, forward and back', () => {
    const drawn = year.transitions.map(({ from, event, to }) => `${from} -${event}-> ${to}`).sort();
    expect(drawn).toEqual(
      [
        'plan -agreePlan-> organize',
        'organize -start-> monitor',
        'monitor -closeFacts-> evaluate',
        'evaluate -score-> review',
        'review -closePeriod-> closed',
        'closed -openNext-> plan',
        'organize -replan-> plan',
        'monitor -replan-> plan',
        'monitor -reassign-> organize',
        'evaluate -reopenFacts-> monitor',
        'review -reEvaluate-> evaluate',
        'closed -reopen-> review',
        'plan -cancel-> cancelled',
        'organize -cancel-> cancelled',
        'monitor -cancel-> cancelled',
        'evaluate -cancel-> cancelled',
        'review -cancel-> cancelled',
      ].sort(),
    );
  });

  test('takes every simple path there is, and each one as the template draws it', () => {
    const paths = getSimplePaths(machineOf(year), { events: eventsOf(year) });
    expect(paths.length).toBeGreaterThan(10);
    for (const { state, steps } of paths) {
      let at = 'plan';
      for (const { event } of steps) {
        if (event.type.startsWith('xstate.')) continue;
        const arrow = year.transitions.find((each) => each.from === at && each.event === event.type);
        expect(arrow, `${at} ${event.type}`).toBeDefined();
        at = arrow!.to;
      }
      expect(at).toBe(state.value);
    }
    const ends = new Set(paths.map(({ state }) => state.value));
    expect([...ends].sort()).toEqual([...PHASES, 'cancelled'].sort());
  });
});

describe.each(presets)('the preset %s', (_name, preset) => {
  test('is sound and nothing is wrong with it', () => {
    expect(cycleTemplate().safeParse(preset).success).toBe(true);
    expect(templateFaults(preset)).toEqual([]);
  });
  test('moves nowhere while any guard of an arrow is open', () => {
    for (const { from, event, to, guards = [] } of preset.transitions) {
      expect(stateAfter(preset, from, event, nothingOpen)).toBe(to);
      for (const { guard } of guards)
        expect(stateAfter(preset, from, event, (use) => use.guard === guard)).toBeNull();
    }
  });
  test('uses only guards of the catalogue, and each full preset all that domain E asks', () => {
    const codes = new Set<string>(GUARDS.map(({ code }) => code));
    for (const { guards = [] } of preset.transitions)
      for (const { guard } of guards) expect(codes.has(guard), guard).toBe(true);
  });
});

describe('the check of a template', () => {
  const arrow = (from: string, event: string, to: string, direction: 'forward' | 'backward' = 'forward') => ({
    from,
    event,
    to,
    direction,
  });
  const states = [
    { id: 'plan', phase: 'plan' },
    { id: 'run', phase: 'monitor' },
    { id: 'closed', phase: 'closed' },
  ] as const;
  const made = (change: Partial<CycleTemplate>): CycleTemplate => ({
    id: 'own',
    version: 1,
    states,
    transitions: [
      arrow('plan', 'go', 'run'),
      arrow('run', 'end', 'closed'),
      arrow('run', 'back', 'plan', 'backward'),
      arrow('closed', 'reopen', 'run', 'backward'),
    ],
    ...change,
  });
  const codes = (template: CycleTemplate) =>
    templateFaults(template).map(({ code, state }) => `${code} ${state}`);

  test('finds nothing wrong with one that is sound', () => expect(codes(made({}))).toEqual([]));
  test('finds a state that nothing leads to', () =>
    expect(codes(made({ states: [...states, { id: 'lost', phase: 'review' }] }))).toEqual([
      'unreachable lost',
    ]));
  test('finds a state that leads nowhere', () =>
    expect(
      codes(
        made({
          states: [...states, { id: 'stuck', phase: 'review' }],
          transitions: [...made({}).transitions, arrow('run', 'jam', 'stuck')],
        }),
      ),
    ).toEqual(['deadEnd stuck']));
  test('warns where no way leads back', () =>
    expect(codes(made({ transitions: made({}).transitions.slice(0, 2) }))).toEqual([
      'noWayBack run',
      'noWayBack closed',
    ]));
  test('finds arrows to nowhere, against the phases, in each other’s shadow and with unknown guards', () => {
    const more = [
      arrow('run', 'fly', 'moon'),
      arrow('run', 'retreat', 'plan'),
      arrow('plan', 'go', 'closed'),
      { ...arrow('plan', 'leap', 'closed'), guards: [{ guard: 'luck' }] },
    ];
    const found = templateFaults(made({ transitions: [...made({}).transitions, ...more] }));
    expect(found.map(({ code }) => code).sort()).toEqual([
      'againstPhases',
      'shadowed',
      'unknownGuard',
      'unknownState',
    ]);
  });
  test('finds two states of one name', () =>
    expect(codes(made({ states: [...states, { id: 'run', phase: 'monitor' }] }))).toContain('sameState run'));
});

/** Any template, sensible or not: as people draw them in the designer. */
const templates: fc.Arbitrary<CycleTemplate> = fc
  .record({
    phases: fc.array(fc.constantFrom(...PHASES), { minLength: 1, maxLength: 7 }),
    arrows: fc.array(
      fc.record({
        from: fc.nat(6),
        to: fc.nat(6),
        event: fc.constantFrom('go', 'back', 'cancel', 'next'),
        guards: fc.uniqueArray(fc.constantFrom(...GUARDS.slice(0, 4).map(({ code }) => code)), {
          maxLength: 3,
        }),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ phases, arrows }) => ({
    id: 'drawn',
    version: 1,
    states: phases.map((phase, at) => ({ id: `s${at}`, phase })),
    transitions: arrows.map(({ from, to, event, guards }) => ({
      from: `s${from % phases.length}`,
      to: `s${to % phases.length}`,
      event,
      direction: 'forward' as const,
      guards: guards.map((guard) => ({ guard })),
    })),
  }));

describe('the simulator', () => {
  test('moves a token exactly as the machine moves, whatever the template', () => {
    fc.assert(
      fc.property(
        templates,
        fc.array(
          fc.record({
            event: fc.constantFrom('go', 'back', 'cancel', 'next'),
            failing: fc.uniqueArray(fc.constantFrom(...GUARDS.slice(0, 4).map(({ code }) => code))),
          }),
          { maxLength: 12 },
        ),
        (template, steps) => {
          const actor = createActor(machineOf(template)).start();
          let token = tokenAt(template);
          for (const { event, failing } of steps) {
            const fails = new Set<string>(failing);
            const open = choicesOf(template, token, fails).filter(
              (choice) => choice.arrow.event === event && choice.failing.length === 0,
            );
            actor.send({ type: event, isOpen: ({ guard }) => fails.has(guard) });
            const next = fired(template, token, event, fails);
            // The template read by hand: the first arrow of that name whose guards all hold.
            expect(next?.state ?? null).toBe(open[0]?.arrow.to ?? null);
            token = next ?? token;
            expect(actor.getSnapshot().value).toBe(token.state);
          }
          expect(token.path.at(-1)?.to ?? template.states[0]?.id).toBe(token.state);
        },
      ),
      runs(200),
    );
  });

  test('reaches what the graph of the machine reaches', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const events = eventsOf(template);
        const graph = getAdjacencyMap(machineOf(template), { events });
        const reached = new Set(Object.values(graph).map(({ state }) => String(state.value)));
        const tokens = [tokenAt(template)];
        const seen = new Set(tokens.map(({ state }) => state));
        for (const token of tokens) {
          for (const { type } of events) {
            const next = fired(template, token, type, new Set());
            if (!next || seen.has(next.state)) continue;
            seen.add(next.state);
            tokens.push(next);
          }
        }
        expect([...seen].sort()).toEqual([...reached].sort());
      }),
      runs(200),
    );
  });
});
