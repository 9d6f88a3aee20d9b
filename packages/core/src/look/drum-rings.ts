/**
 * Trống đồng: the sun and rings of the bronze drum, drawn by our own functions.
 * A locality has its own drum (rays, birds, order of bands); an exemplar's field chooses the lacquer, its id the view.
 */
import { choices, hash } from './seed.ts'
import { attributes, type Attributes, circle, drawing, short, starPath } from './svg.ts'
import { colours } from './tokens.ts'

export interface CoverSeed {
  id: string
  /** Field of the exemplar; left out, the cover is in the red of the house. */
  field?: string
  locality: string
  /** 480 × 300, or 300 × 420 for panels that stand. */
  shape?: 'landscape' | 'portrait'
}

/** Lacquers a workshop knows: vermilion, cockroach-wing brown, black, indigo, moss, plum. [ground, light] */
const RED = [colours.board[0], colours.boardHigh[0]] as const
const LACQUERS = [
  RED,
  ['#3E1F0E', '#70401C'],
  ['#191514', '#40302A'],
  ['#142036', '#29436B'],
  ['#14291C', '#2C5539'],
  ['#33122A', '#642A50'],
] as const

/** Where the drum's middle lies on a cover, as parts of its width and height, and its size. First, the rising sun. */
const VIEWS = [
  [0.5, 1, 1.15],
  [0.7, 0.6, 1.1],
  [0.3, 0.6, 1.1],
  [0.88, 0.93, 1.4],
  [0.12, 0.93, 1.4],
] as const

const GOLD = colours.boardGold[0]

/** A cover under 3 KB; the same seed gives the same text for ever. */
export function drumCover(seed: CoverSeed): string {
  const [width, height] = seed.shape === 'portrait' ? [300, 420] : [480, 300]
  const text = `${seed.locality} ${seed.field ?? ''} ${seed.id}`
  const choice = choices(text)
  const [ground, light] = seed.field === undefined ? RED : LACQUERS[hash(seed.field) % LACQUERS.length]!
  const [x, y, scale] = choice.pick(VIEWS)
  const key = keyOf(text)
  const glow =
    `<radialGradient id="${key}" cx="${short(choice.between(0.15, 0.85))}" cy="0" r="1">` +
    `<stop stop-color="${light}"/><stop offset="1" stop-color="${ground}"/></radialGradient>` +
    `<path d="M0 0h${width}v${height}H0z" fill="url(#${key})"/>`
  const place = `translate(${short(x * width)} ${short(y * height)}) rotate(${short(choice.between(0, 45))}) scale(${scale})`
  return drawing(`0 0 ${width} ${height}`, `${glow}<g transform="${place}">${drum(seed.locality, key)}</g>`, {
    attributes: { width, height, preserveAspectRatio: 'xMidYMid slice' },
  })
}

/** The whole drum of a locality as lines of one colour: for a large quiet ornament on a ground of the caller's. */
export function drumFace(locality: string, line: string = GOLD): string {
  return drawing('-201 -201 402 402', drum(locality, keyOf(`face ${locality}`), line))
}

/** Begins the names of the parts, so that two drawings on one page do not borrow from each other. */
function keyOf(text: string): string {
  return `d${(hash(text) % 36 ** 4).toString(36)}`
}

type Band = 'comb' | 'dots' | 'rings' | 'saw' | 'birds'
const INNER: readonly (readonly Band[])[] = [['dots'], ['comb', 'dots'], ['comb', 'rings'], ['rings', 'comb']]
const OUTER: readonly (readonly Band[])[] = [
  ['comb', 'rings', 'comb', 'saw'],
  ['saw', 'rings', 'saw'],
  ['dots', 'saw', 'comb', 'saw'],
  ['comb', 'saw', 'rings', 'saw'],
]
const WIDTH: Record<Band, number> = { comb: 10, dots: 9, rings: 14, saw: 10, birds: 36 }

/** The drum around the origin; its outermost line has the radius 200. */
function drum(locality: string, key: string, gold: string = GOLD): string {
  const choice = choices(`drum of ${locality}`)
  const rays = choice.pick([8, 10, 12, 14, 16])
  const bands: Band[] = [...choice.pick(INNER), 'birds', ...choice.pick(OUTER)]
  const style = { key, gold, birds: choice.pick([6, 8]) }
  const sun = choice.between(44, 50)

  let radius = sun + 5
  let firstSaw: number | undefined
  const rings = [
    `<path d="${starPath(0, 0, rays, sun * 0.3, sun)}" fill="${gold}" stroke="none"/>`,
    hairline(radius),
  ]
  for (const band of bands) {
    const middle = radius + WIDTH[band] / 2
    rings.push(drawBand(band, middle, style, firstSaw))
    if (band === 'saw') firstSaw ??= middle
    radius += WIDTH[band]
    rings.push(hairline(radius))
  }
  const scale = `scale(${(200 / radius).toFixed(3)})`
  return `<g${attributes({ fill: 'none', stroke: gold, 'stroke-width': 0.8, transform: scale })}>${rings.join('')}</g>`
}

interface BandStyle {
  key: string
  gold: string
  birds: number
}

function drawBand(band: Band, radius: number, style: BandStyle, firstSaw: number | undefined): string {
  switch (band) {
    case 'comb':
      return beads(radius, 4.5, 5.5, { mark: 0.9, 'stroke-linecap': 'butt', opacity: 0.65 })
    case 'dots':
      return beads(radius, 8, 3.2)
    case 'rings':
      return beads(radius, 13, 9, { opacity: 0.4 }) + beads(radius, 13, 3.8)
    case 'saw':
      return firstSaw === undefined
        ? saw(radius, style)
        : `<use href="#${style.key}s" transform="scale(${(radius / firstSaw).toFixed(3)})"/>`
    case 'birds':
      return flock(radius, style)
  }
}

/** Equal marks along a ring, about `step` apart, closing exactly: one dashed circle, however many there are. */
function beads(
  radius: number,
  step: number,
  width: number,
  more: Attributes & { mark?: number } = {},
): string {
  const { mark = 0, ...style } = more
  const around = 2 * Math.PI * radius
  const gap = around / Math.round(around / step) - mark
  return circle(0, 0, radius, {
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-dasharray': `${mark} ${gap.toFixed(3)}`,
    ...style,
  })
}

/** 128 teeth: two are drawn, and six times everything so far is turned and drawn again. */
function saw(radius: number, { key, gold }: BandStyle): string {
  const half = (Math.PI * radius) / 128
  const tooth = `${half.toFixed(2)},-7 ${half.toFixed(2)},7`
  let drawn = `<path id="${key}0" d="M0,${short(3.5 - radius)}l${tooth} ${tooth}z" fill="${gold}" stroke="none"/>`
  for (let step = 1; step <= 6; step += 1) {
    const name = step === 6 ? `${key}s` : key + step
    drawn = `<g id="${name}">${drawn}<use href="#${key}${step - 1}" transform="rotate(${360 / 2 ** (7 - step)})"/></g>`
  }
  return drawn
}

/** Chim Lạc: long beak, crest laid back, feathered wings, tail spread in three; they fly against the clock. */
const BIRD =
  'M-31,2-16-2.4Q-13-6-4-10.5-9-5-8.4-2.6L-2-2.4Q0-9 9-17 10-13 8.5-11L12.5-12.5Q13-9 10.5-7.5L14-8Q13.5-4.5 11-3' +
  'L20-3.6 32-9 28.5-3.8 33-2.5 28.5-.5 32,4 20,2.6 8,3.6Q10,7 9,12 7,8.6 5.5,8 6,11 4,13.5 2,9-2,4.4-9,4.6-15,1.8z' +
  'M-14-.6a1,1 0 1 0 2,0 1,1 0 1 0-2,0z'

function flock(radius: number, { key, gold, birds }: BandStyle): string {
  const size = Math.min(1, (2 * Math.PI * radius) / (birds * 74)).toFixed(2)
  const place = `translate(0 ${short(2 - radius)}) scale(${size})`
  const first = `<path id="${key}b" d="${BIRD}" transform="${place}" fill="${gold}" fill-rule="evenodd" stroke="none"/>`
  const others = Array.from(
    { length: birds - 1 },
    (_, index) => `<use href="#${key}b" transform="rotate(${short(((index + 1) * 360) / birds)})"/>`,
  )
  return first + others.join('')
}

function hairline(radius: number): string {
  return circle(0, 0, radius, { opacity: 0.5 })
}

/** A quarter of a drum for the corner of a certificate or a board; turn it for the other three. */
export function cornerOrnament(line: string = colours.gold[0]): string {
  const parts = [
    `<path d="${starPath(0, 0, 16, 7, 21)}" fill="${line}" stroke="none"/>`,
    circle(0, 0, 25),
    circle(0, 0, 31, {
      'stroke-width': 3,
      'stroke-linecap': 'round',
      'stroke-dasharray': `0 ${((2 * Math.PI * 31) / 28).toFixed(3)}`,
    }),
    circle(0, 0, 37),
    circle(0, 0, 43, {
      'stroke-width': 6,
      'stroke-dasharray': `1 ${((2 * Math.PI * 43) / 72 - 1).toFixed(3)}`,
    }),
    circle(0, 0, 49, { 'stroke-width': 1.6 }),
    '<path d="M58 3h38M3 58v38M54 8h24M8 54v24"/>',
  ]
  return drawing('0 0 100 100', `<g fill="none" stroke="${line}">${parts.join('')}</g>`)
}

/** A line that thins out on both sides of a small sun. */
export function divider(line: string = colours.gold[0]): string {
  const side = (way: 1 | -1): string =>
    `<path d="M${120 + way * 19},12l${way * 8},-3.2 0,6.4zM${120 + way * 30},11.3L${120 + way * 120},12 ${120 + way * 30},12.7z"/>`
  const sun = `<path d="${starPath(120, 12, 8, 2.4, 7)}"/>`
  const ring = circle(120, 12, 10.6, { fill: 'none', stroke: line, 'stroke-width': 0.9 })
  return drawing('0 0 240 24', `<g fill="${line}">${sun}${side(1)}${side(-1)}</g>${ring}`)
}

/** One tooth of a saw band, to be laid in a row as an edge. */
export function toothTile(fill: string = colours.gold[0]): string {
  return drawing('0 0 14 7', `<path d="M0 0h14L7 7z" fill="${fill}"/>`, {
    attributes: { width: 14, height: 7 },
  })
}

/** The sun alone, for the head of a line. */
export function smallSun(fill: string = colours.gold[0]): string {
  return drawing('0 0 24 24', `<path d="${starPath(12, 12, 8, 4, 12)}" fill="${fill}"/>`)
}
