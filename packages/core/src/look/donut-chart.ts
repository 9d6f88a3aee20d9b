/** Biểu đồ vành khuyên: parts of a whole around their sum, and beside it each part in words, in the same order. */
import {
  chartFrame,
  checkValues,
  emptyChart,
  FONT_SIZE,
  LINE_HEIGHT,
  paperPaint,
  textAt,
  textWidth,
  withUnit,
  wrapText,
  type ChartHead,
  type Paint,
} from './charts.ts'
import { attributes, onCircle } from './svg.ts'

export interface DonutChart extends ChartHead {
  parts: readonly { label: string; value: number }[]
  /** Under the number in the middle: 'hồ sơ'. */
  whole?: string
  width?: number
}

/** Smaller parts belong together in one called 'Khác'; the caller knows which. */
export const PARTS_MAX = 6
/** Lighter from piece to piece, so that neighbours differ on grey paper too. */
const STRENGTHS = [1, 0.74, 0.54, 0.38, 0.25, 0.14] as const

const RADIUS = 88
const HOLE = 60
const MIDDLE = RADIUS + 2
const LIST = 2 * MIDDLE + 36
/** Narrower than this, the list stands under the ring. */
const BESIDE = 460

interface Piece {
  label: string
  number: string
  from: number
  to: number
  strength: number
}

export function donutChart(chart: DonutChart): string {
  const { parts, unit, width = 560, paint = paperPaint } = chart
  if (parts.length > PARTS_MAX) throw new RangeError(`A donut shows at most ${PARTS_MAX} parts`)
  checkValues(parts.map(({ value }) => value))
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  if (whole === 0) return emptyChart(chart)

  const shares = sharesOf(parts.map(({ value }) => value))
  let turn = 0
  const pieces = parts.map(({ label, value }, index): Piece => {
    const from = turn
    turn += value / whole
    const number = `${withUnit(value, unit)} (${withUnit(shares[index]!, '%')})`
    return { label, number, from, to: turn, strength: STRENGTHS[index]! }
  })
  const beside = width >= BESIDE
  const list = drawList(pieces, beside ? LIST : 0, width, paint)
  const height = beside ? Math.max(2 * MIDDLE, list.height) : 2 * MIDDLE + 16 + list.height
  const listTop = beside ? (height - list.height) / 2 : 2 * MIDDLE + 16
  const content = [
    ...pieces.filter(({ from, to }) => to > from).map((piece) => drawPiece(piece, paint)),
    drawSum(withUnit(whole, undefined), chart.whole, paint),
    `<g transform="translate(0 ${Math.round(listTop)})">${list.content}</g>`,
  ]
  const figures = `${pieces.map(({ label, number }) => `${label}: ${number}`).join('; ')}.`
  return chartFrame(chart, { width, height }, figures, content.join(''))
}

/** Percents with one decimal that add up to exactly 100: what rounding leaves goes to the largest remainders. */
export function sharesOf(values: readonly number[]): number[] {
  const whole = values.reduce((sum, value) => sum + value, 0)
  const exact = values.map((value) => (value / whole) * 1000)
  const floors = exact.map(Math.floor)
  const left = 1000 - floors.reduce((sum, value) => sum + value, 0)
  const byRemainder = exact
    .map((_, index) => index)
    .sort((a, b) => exact[b]! - floors[b]! - (exact[a]! - floors[a]!))
  for (const index of byRemainder.slice(0, left)) floors[index]! += 1
  return floors.map((tenths) => tenths / 10)
}

function inStrength(strength: number, paint: Paint) {
  return {
    fill: paint('lacquer'),
    'fill-opacity': String(strength),
    stroke: paint('lacquer'),
    'stroke-width': 1,
  }
}

function drawPiece({ from, to, strength }: Piece, paint: Paint): string {
  // A full turn begins and ends at one point, which an arc cannot draw: stop a hair before.
  const end = Math.min(to, from + 0.9999)
  const wide = end - from > 0.5 ? 1 : 0
  const point = (radius: number, turn: number): string => onCircle(MIDDLE, MIDDLE, radius, turn)
  const arc = (radius: number, way: 0 | 1, turn: number): string =>
    `A${radius} ${radius} 0 ${wide} ${way} ${point(radius, turn)}`
  const d = `M${point(RADIUS, from)}${arc(RADIUS, 1, end)}L${point(HOLE, end)}${arc(HOLE, 0, from)}z`
  return `<path${attributes({ d, ...inStrength(strength, paint) })}/>`
}

function drawSum(sum: string, whole: string | undefined, paint: Paint): string {
  const style = { 'text-anchor': 'middle', 'font-size': 26, 'font-weight': '600', fill: paint('ink') }
  const under = whole && textAt(MIDDLE, MIDDLE + 22, whole, { 'text-anchor': 'middle', fill: paint('slate') })
  return textAt(MIDDLE, MIDDLE + (whole ? 2 : 9), sum, style) + (under ?? '')
}

/** A sample of the piece, its name, and at the right edge its number. */
function drawList(pieces: readonly Piece[], left: number, width: number, paint: Paint) {
  const numbers = Math.max(...pieces.map(({ number }) => textWidth(number)))
  const characters = Math.max(8, Math.floor((width - left - 24 - numbers - 12) / textWidth('n')))
  let y = 0
  const rows = pieces.map(({ label, number, strength }) => {
    const top = y
    const lines = wrapText(label, characters)
    y += lines.length * LINE_HEIGHT + 7
    const sample = attributes({
      x: left,
      y: top + 2.5,
      width: 12,
      height: 12,
      ...inStrength(strength, paint),
    })
    const names = lines.map((line, index) =>
      textAt(left + 24, top + FONT_SIZE + index * LINE_HEIGHT, line, { fill: paint('ink') }),
    )
    const end = textAt(width, top + FONT_SIZE, number, { 'text-anchor': 'end', fill: paint('ink') })
    return `<rect${sample}/>${names.join('')}${end}`
  })
  return { content: rows.join(''), height: y }
}
