/**
 * What our charts share: thin, labelled directly, readable in grey, with the figures in words for those who cannot see
 * them. The charts themselves are bar-chart.ts, line-chart.ts and donut-chart.ts; all give SVG as text.
 */
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { attributes, type Attributes, escapeXml } from './svg.ts'
import { colour, type ColourName, fonts } from './tokens.ts'

export interface ChartHead {
  /** Begins the names of title and description, so it must be the only one on its page. */
  id: string
  title: string
  /** 'hồ sơ', 'điểm', '%': stands after numbers. */
  unit?: string
  paint?: Paint
}

/** How a chart finds its colours. */
export type Paint = (name: ColourName) => string
/** For paper and for pictures: the light colours themselves. */
export const paperPaint: Paint = (name) => colour(name)
/** For pages: the theme of the page decides. */
export const pagePaint: Paint = (name) =>
  `var(--gs-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`

export const FONT_SIZE = 13
export const LINE_HEIGHT = FONT_SIZE * 1.45
/** A bold letter of a wide fallback font, in parts of its size: labels must fit before our own font has come. */
const CHARACTER = 0.66
export const textWidth = (text: string): number => text.length * FONT_SIZE * CHARACTER

export function chartFrame(
  head: ChartHead,
  size: { width: number; height: number },
  figures: string,
  content: string,
): string {
  const { width, height } = size
  const outer = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    role: 'img',
    'aria-labelledby': `${head.id}-title ${head.id}-figures`,
    'font-family': fonts.interface,
    'font-size': FONT_SIZE,
  })
  return (
    `<svg${outer}><title id="${escapeXml(head.id)}-title">${escapeXml(head.title)}</title>` +
    `<desc id="${escapeXml(head.id)}-figures">${escapeXml(figures)}</desc>${content}</svg>`
  )
}

/** When there is nothing to draw, a chart says so. */
export function emptyChart(head: ChartHead): string {
  const paint = head.paint ?? paperPaint
  const sentence = 'Chưa có số liệu.'
  return chartFrame(
    head,
    { width: 640, height: 32 },
    sentence,
    textAt(0, 20, sentence, { fill: paint('slate') }),
  )
}

export function textAt(x: number, y: number, text: string, more: Attributes = {}): string {
  return `<text${attributes({ x, y, ...more })}>${escapeXml(text)}</text>`
}

export function withUnit(value: number, unit: string | undefined): string {
  const number = formatNumber(value, { decimals: 2 })
  if (unit === undefined) return number
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** Lines of at most so many characters, broken between words; one word longer than that stays whole. */
export function wrapText(text: string, characters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < characters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Counts and scores are never below nothing: a chart asked to draw one is a bug, not a picture. */
export function checkValues(values: readonly (number | null)[]): void {
  for (const value of values) {
    if (value !== null && !(Number.isFinite(value) && value >= 0))
      throw new RangeError(`A chart cannot show ${value}`)
  }
}

/** Round steps from 0 to at least the largest value, three to six of them; whole when the values are whole. */
export function scaleSteps(values: readonly number[]): number[] {
  const largest = Math.max(...values, 0)
  if (largest < 1e-9) return [0, 1]
  const rough = largest / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const nice = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough)!
  const step = values.every(Number.isInteger) ? Math.max(1, nice) : nice
  // Multiplying, not adding: 0,1 three times is not 0,3 to a machine.
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => round(index * step))
}

export const round = (value: number): number => Number(value.toPrecision(12))

/** Moves labels apart until each has its own line; order and neighbourhood stay. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  order.forEach((index, place) => {
    const above = place === 0 ? from : placed[order[place - 1]!]! + gap
    placed[index] = Math.max(wanted[index]!, above)
  })
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const below = place === order.length - 1 ? to : placed[order[place + 1]!]! - gap
    placed[order[place]!] = Math.min(placed[order[place]!]!, below)
  }
  return placed
}
