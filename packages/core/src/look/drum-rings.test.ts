import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cornerOrnament,
  divider,
  drumCover,
  drumFace,
  smallSun,
  toothTile,
  type CoverSeed,
} from './drum-rings.ts'

const seeds = fc.record({
  id: fc.string({ maxLength: 60 }),
  locality: fc.string({ maxLength: 30 }),
  field: fc.string({ maxLength: 60 }),
  shape: fc.constantFrom('landscape' as const, 'portrait' as const),
})
const bytes = (text: string): number => new TextEncoder().encode(text).length
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1]!)

describe('a generated cover', () => {
  test('is under 3 KB, well formed and free of text from the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const cover = drumCover(seed)
        expect(bytes(cover)).toBeLessThan(3072)
        expect(cover).not.toMatch(/NaN|Infinity|undefined|<text|style=|<script/)
        // Every character belongs to the small alphabet of our own drawing: nothing of the seed can come through.
        expect(cover).toMatch(/^<svg[\w\s"#%&'(),./:;=<>-]*<\/svg>$/)
        expect(matches(cover, /<(\w+)[^>]*[^/]>/g).length).toBe(matches(cover, /<\/(\w+)>/g).length)
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same seed, and points only at its own parts', () => {
    fc.assert(
      fc.property(seeds, ({ field, ...rest }) => {
        const seed: CoverSeed = field.length > 20 ? rest : { ...rest, field }
        const cover = drumCover(seed)
        expect(drumCover({ ...seed })).toBe(cover)
        const ids = matches(cover, / id="(\w+)"/g)
        expect(new Set(ids).size).toBe(ids.length)
        for (const target of matches(cover, /(?:href="|url\()#(\w+)/g)) expect(ids).toContain(target)
      }),
    )
  })

  test('differs from the covers of its neighbours', () => {
    const covers = Array.from({ length: 50 }, (_, index) =>
      drumCover({ id: `example-${index}`, field: 'Nông nghiệp', locality: 'dienbien' }),
    )
    expect(new Set(covers).size).toBe(50)
  })

  test('keeps the sun of its locality, whose rays are even in number', () => {
    const sunOf = (drawn: string): string => matches(drawn, /<path d="(M0,-[^"]+z)" fill/g)[0]!
    for (const locality of ['vinhthuan', 'dienkhanh', 'cammy', 'dienbien', 'tanbien']) {
      const sun = sunOf(drumFace(locality))
      expect(sunOf(drumCover({ id: 'one', locality }))).toBe(sun)
      const rays = sun.split(' ').length / 2
      expect(rays % 2).toBe(0)
    }
  })

  test('without a field is in the red of the house', () => {
    expect(drumCover({ id: 'a', locality: 'tanbien' })).toContain('#5E1014')
  })
})

const ornaments = [cornerOrnament, divider, toothTile, smallSun]

test('every ornament takes the line colour of the caller', () => {
  for (const drawn of [drumFace('cammy', '#123456'), ...ornaments.map((draw) => draw('#123456'))]) {
    expect(new Set(matches(drawn, /(?:fill|stroke)="(#\w+)"/g))).toEqual(new Set(['#123456']))
    expect(drawn).toContain('aria-hidden="true"')
  }
})
