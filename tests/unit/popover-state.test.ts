import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CLOSED,
  DWELL_MS,
  GRACE_MS,
  openMark,
  type PopoverEffect,
  type PopoverEvent,
  type PopoverState,
  step,
  WARM_MS,
} from '../../core/popover-state.ts'

type Opening = 'hover' | 'click'

/** Runs events in order and gathers what they ask for. */
function run(events: readonly PopoverEvent[], opensOn: Opening = 'hover', from: PopoverState = CLOSED) {
  let state = from
  const effects: PopoverEffect[] = []
  for (const event of events) {
    const next = step(state, event, opensOn)
    state = next.state
    effects.push(...next.effects)
  }
  return { state, effects, kinds: effects.map((effect) => effect.type) }
}

const on = (mark: number, at = 0): PopoverEvent => ({ type: 'pointerOnMark', mark, at })
const off: PopoverEvent = { type: 'pointerOffMark' }
const onCard: PopoverEvent = { type: 'pointerOnCard' }
const offCard: PopoverEvent = { type: 'pointerOffCard' }
const dwelt = (token: number): PopoverEvent => ({ type: 'dwellElapsed', token })
const graced = (token: number, at = 0): PopoverEvent => ({ type: 'graceElapsed', token, at })

describe('hovering', () => {
  test('opens after the dwell, closes after the grace', () => {
    const opened = run([on(1), dwelt(1)])
    expect(opened.effects).toEqual([
      { type: 'startTimer', kind: 'dwell', token: 1, ms: DWELL_MS },
      { type: 'open', mark: 1, by: 'pointer' },
    ])
    const closed = run([off, graced(2)], 'hover', opened.state)
    expect(closed.effects).toEqual([
      { type: 'startTimer', kind: 'grace', token: 2, ms: GRACE_MS },
      { type: 'close', how: 'soft' },
    ])
  })

  test('a pointer that only passes opens nothing', () => {
    expect(run([on(1), off, dwelt(1)]).kinds).toEqual(['startTimer'])
  })

  test('the card keeps it open, in whatever order the pointer’s events come', () => {
    expect(openMark(run([on(1), dwelt(1), off, onCard, graced(2)]).state)).toBe(1)
    expect(openMark(run([on(1), dwelt(1), onCard, off]).state)).toBe(1)
    expect(run([on(1), dwelt(1), onCard, off]).kinds).not.toContain('close')
    expect(openMark(run([on(1), dwelt(1), off, onCard, offCard, graced(3)]).state)).toBeNull()
  })

  test('coming back within the grace keeps it open', () => {
    expect(openMark(run([on(1), dwelt(1), off, on(1), graced(2)]).state)).toBe(1)
  })

  test('resting on another mark moves it there when the grace ends; crossing one on the way to the card does not', () => {
    const moved = run([on(1), dwelt(1), off, on(2), graced(2)])
    expect(openMark(moved.state)).toBe(2)
    expect(moved.effects.at(-1)).toEqual({ type: 'open', mark: 2, by: 'pointer' })
    expect(openMark(run([on(1), dwelt(1), off, on(2), onCard, graced(2)]).state)).toBe(1)
  })

  test('soon after a close it opens at once, later only after the dwell', () => {
    const left = run([on(1), dwelt(1), off, graced(2, 1000)]).state
    expect(run([on(2, 1000 + WARM_MS - 1)], 'hover', left).kinds).toEqual(['open'])
    expect(run([on(2, 1000 + WARM_MS)], 'hover', left).kinds).toEqual(['startTimer'])
  })

  test('with the click setting it opens nothing', () => {
    expect(run([on(1), dwelt(1)], 'click').kinds).toEqual([])
  })
})

describe('on purpose', () => {
  test('a click pins, also what hovering opened; a second click closes', () => {
    const pinned = run([on(1), dwelt(1), { type: 'click', mark: 1 }, off, offCard, graced(2)])
    expect(openMark(pinned.state)).toBe(1)
    expect(run([{ type: 'click', mark: 1 }], 'hover', pinned.state).kinds).toEqual(['close'])
  })

  test('a press on the card pins what hovering opened', () => {
    expect(openMark(run([on(1), dwelt(1), onCard, { type: 'pressOnCard' }, off, offCard, graced(2)]).state)).toBe(1)
  })

  test('a command opens by keyboard and moves on', () => {
    expect(
      run([
        { type: 'command', mark: 1 },
        { type: 'command', mark: 2 },
      ]).effects,
    ).toEqual([
      { type: 'open', mark: 1, by: 'keyboard' },
      { type: 'open', mark: 2, by: 'keyboard' },
    ])
  })

  test('after Escape the mark under the pointer stays shut until the pointer has left it', () => {
    const dismissed = run([on(1), dwelt(1), { type: 'escape' }, on(1)])
    expect(dismissed.kinds).toEqual(['startTimer', 'open', 'close'])
    expect(run([off, on(1)], 'hover', dismissed.state).kinds).toEqual(['startTimer'])
    expect(run([on(2)], 'hover', dismissed.state).kinds).toEqual(['startTimer'])
  })

  test('closed while the pointer was elsewhere, hovering opens again', () => {
    const closed = run([{ type: 'click', mark: 1 }, { type: 'pressOutside' }])
    expect(run([on(1)], 'hover', closed.state).kinds).toEqual(['startTimer'])
  })

  test('a mark that leaves the page takes its popover along, another mark’s stays', () => {
    expect(
      openMark(
        run([
          { type: 'click', mark: 1 },
          { type: 'markGone', mark: 1 },
        ]).state,
      ),
    ).toBeNull()
    expect(
      openMark(
        run([
          { type: 'click', mark: 1 },
          { type: 'markGone', mark: 2 },
        ]).state,
      ),
    ).toBe(1)
    expect(openMark(run([on(1), dwelt(1), off, on(2), { type: 'markGone', mark: 2 }, graced(2)]).state)).toBeNull()
  })
})

describe('laws', () => {
  const mark = fc.integer({ min: 1, max: 3 })
  const token = fc.integer({ min: 0, max: 12 })
  const at = fc.integer({ min: 0, max: 2_000 })
  const event: fc.Arbitrary<PopoverEvent> = fc.oneof(
    fc.record({ type: fc.constant('pointerOnMark' as const), mark, at }),
    fc.record({ type: fc.constantFrom('click' as const, 'command' as const, 'markGone' as const), mark }),
    fc.record({ type: fc.constant('dwellElapsed' as const), token }),
    fc.record({ type: fc.constant('graceElapsed' as const), token, at }),
    fc.record({
      type: fc.constantFrom(
        ...([
          'pointerOffMark',
          'pointerOnCard',
          'pointerOffCard',
          'pressOnCard',
          'pressOutside',
          'escape',
          'scrollOut',
          'textSelection',
          'disabled',
        ] as const),
      ),
    }),
  )
  const events = fc.array(event, { maxLength: 30 })
  const opening = fc.constantFrom<Opening>('hover', 'click')

  test('effects tell the truth: what they opened and closed is what the state holds, never two at once', () => {
    fc.assert(
      fc.property(events, opening, (list, opensOn) => {
        let state = CLOSED
        let shown: number | null = null
        for (const one of list) {
          const next = step(state, one, opensOn)
          state = next.state
          for (const effect of next.effects) {
            if (effect.type === 'open') shown = effect.mark
            if (effect.type === 'close') shown = null
          }
          expect(next.effects.filter(({ type }) => type === 'open').length).toBeLessThanOrEqual(1)
          expect(openMark(state)).toBe(shown)
        }
      }),
    )
  })

  test('Escape and disabling always close', () => {
    fc.assert(
      fc.property(events, opening, fc.constantFrom('escape' as const, 'disabled' as const), (list, opensOn, type) => {
        const { state } = run([...list, { type }], opensOn)
        expect(state.phase.kind).toBe('closed')
      }),
    )
  })

  test('stale tokens change nothing', () => {
    fc.assert(
      fc.property(events, opening, token, at, (list, opensOn, stale, now) => {
        const { state } = run(list, opensOn)
        const awaited = state.phase.kind === 'dwelling' || state.phase.kind === 'leaving' ? state.phase.token : null
        fc.pre(stale !== awaited)
        expect(step(state, dwelt(stale), opensOn)).toEqual({ state, effects: [] })
        expect(step(state, graced(stale, now), opensOn)).toEqual({ state, effects: [] })
      }),
    )
  })

  test('tokens are never given out twice', () => {
    fc.assert(
      fc.property(events, opening, (list, opensOn) => {
        const tokens = run(list, opensOn).effects.flatMap((effect) => (effect.type === 'startTimer' ? [effect.token] : []))
        expect(new Set(tokens).size).toBe(tokens.length)
      }),
    )
  })

  test('a pinned popover survives every movement of the pointer and every timer', () => {
    const idle = fc.oneof(
      fc.record({ type: fc.constant('pointerOnMark' as const), mark, at }),
      fc.record({ type: fc.constantFrom('pointerOffMark' as const, 'pointerOnCard' as const, 'pointerOffCard' as const) }),
      fc.record({ type: fc.constant('dwellElapsed' as const), token }),
      fc.record({ type: fc.constant('graceElapsed' as const), token, at }),
    )
    fc.assert(
      fc.property(events, mark, fc.array(idle, { maxLength: 20 }), opening, (list, pinned, moves, opensOn) => {
        const { state } = run([...list, { type: 'command', mark: pinned }], opensOn)
        const after = run(moves, opensOn, state)
        expect(openMark(after.state)).toBe(pinned)
        expect(after.effects).toEqual([])
      }),
    )
  })
})
