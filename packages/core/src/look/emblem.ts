/**
 * The mark of Gương Sáng: a disc of lacquer that is both drum and mirror. In its middle the sun of the bronze drum;
 * its light rises, and the topmost ray goes out through the rim: the bright example, seen from afar.
 */
import { circle, drawing, onCircle } from './svg.ts'
import { colours } from './tokens.ts'

export interface EmblemOptions {
  /** Width and height in pixels; left out, the drawing fills its box. Under 32 the fine parts are left away. */
  size?: number
  /** Spoken name; left out, the mark is ornament beside a written name. */
  title?: string
  /** One colour for stamps, print and embossing, any CSS colour or 'currentColor'. */
  oneColour?: string
  /** Colours of the full mark, when it lies on another ground. */
  palette?: { lacquer: string; gold: string }
}

const C = 32

export function emblem(options: EmblemOptions = {}): string {
  const { size, title, oneColour } = options
  const light = size === undefined || size >= 32 ? fineLight : plainLight
  const box = { title, attributes: { width: size, height: size } }
  if (oneColour !== undefined) {
    const edge = circle(C, C, 31, { fill: 'none', stroke: oneColour, 'stroke-width': 1.6 })
    return drawing('0 0 64 64', edge + light(oneColour), box)
  }
  const { lacquer, gold } = options.palette ?? { lacquer: colours.lacquer[0], gold: colours.boardGold[0] }
  return drawing('0 0 64 64', circle(C, C, 32, { fill: lacquer }) + light(gold), box)
}

/** The favicon: the mark drawn for sixteen pixels. */
export function favicon(): string {
  return emblem({ size: 16 })
}

function fineLight(gold: string): string {
  const dots = arc(24.1, 0.1, gold, 1.7, {
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${((2 * Math.PI * 24.1 * 0.8) / 27.01).toFixed(3)}`,
  })
  return (
    `<path d="${sun(12, 6.2, 15.6, 30.4)}" fill="${gold}"/>` +
    `<path d="${feathers(12)}" fill="none" stroke="${gold}" stroke-width="0.85"/>` +
    arc(20.4, 0.1, gold, 0.8) +
    dots +
    arc(27.6, 0.1, gold, 1.5)
  )
}

function plainLight(gold: string): string {
  return `<path d="${sun(8, 7.4, 17.5, 30.5)}" fill="${gold}"/>` + arc(25.5, 0.09, gold, 3.4)
}

/** A sun whose rays lengthen towards the top. */
function sun(rays: number, inner: number, outer: number, highest: number): string {
  const corners = Array.from({ length: rays }, (_, index) => {
    const turn = index / rays
    const rise = Math.max(0, Math.cos(2 * Math.PI * turn)) ** 7
    const tip = onCircle(C, C, outer + (highest - outer) * rise, turn)
    return `${tip} ${onCircle(C, C, inner, turn + 0.5 / rays)}`
  })
  return `M${corners.join(' ')}z`
}

/** Feathers between the rays, as on the Ngọc Lũ drum; none where the light goes out. */
function feathers(rays: number): string {
  const wing = 0.2 / rays
  return Array.from({ length: rays - 4 }, (_, index) => {
    const turn = (index + 2.5) / rays
    return `M${onCircle(C, C, 17.4, turn - wing)} ${onCircle(C, C, 12.6, turn)} ${onCircle(C, C, 17.4, turn + wing)}`
  }).join('')
}

/** A ring that stands open at the top, by `gap` turns on either side. */
function arc(r: number, gap: number, gold: string, width: number, more: Record<string, string> = {}): string {
  const extra = Object.entries(more).map(([name, value]) => ` ${name}="${value}"`)
  const way = `M${onCircle(C, C, r, gap)}A${r} ${r} 0 1 1 ${onCircle(C, C, r, 1 - gap)}`
  return `<path d="${way}" fill="none" stroke="${gold}" stroke-width="${width}"${extra.join('')}/>`
}
