/** Biểu đồ thanh: a row for each thing, its name above, its number at the end of the bar. */
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
import { attributes } from './svg.ts'

export interface BarChart extends ChartHead {
  rows: readonly { label: string; value: number; /** The one row the chart is about. */ marked?: boolean }[]
  width?: number
}

const BAR = 9

export function barChart(chart: BarChart): string {
  const { rows, unit, width = 640, paint = paperPaint } = chart
  checkValues(rows.map(({ value }) => value))
  if (rows.length === 0) return emptyChart(chart)
  const numbers = rows.map(({ value }) => withUnit(value, unit))
  const longest = width - Math.max(...numbers.map(textWidth)) - 10
  const largest = Math.max(...rows.map(({ value }) => value), 0)

  let y = 0
  const drawn = rows.map((row, index) => {
    const lines = wrapText(row.label, Math.floor(width / textWidth('n')))
    const top = y
    const barTop = top + lines.length * LINE_HEIGHT + 3
    y = barTop + BAR + 12
    const length = largest === 0 ? 0 : (row.value / largest) * longest
    return drawRow(
      { lines, top, barTop, length, number: numbers[index]!, marked: row.marked === true },
      paint,
    )
  })
  const axis = `<path${attributes({ d: `M0 0V${Math.round(y - 8)}`, stroke: paint('edge'), 'stroke-width': 1 })}/>`
  const figures = rows.map(({ label }, index) => `${label}: ${numbers[index]!}`).join('; ')
  return chartFrame(chart, { width, height: y }, `${figures}.`, drawn.join('') + axis)
}

interface Row {
  lines: readonly string[]
  top: number
  barTop: number
  length: number
  number: string
  marked: boolean
}

function drawRow({ lines, top, barTop, length, number, marked }: Row, paint: Paint): string {
  const label = lines.map((line, index) =>
    textAt(6, top + FONT_SIZE + index * LINE_HEIGHT, line, {
      fill: paint('ink'),
      'font-weight': marked ? '600' : undefined,
    }),
  )
  const bar = attributes({
    x: 0,
    y: barTop,
    width: length,
    height: BAR,
    fill: paint(marked ? 'lacquer' : 'edge'),
  })
  const end = textAt(length + 6, barTop + BAR, number, {
    fill: paint('ink'),
    'font-weight': marked ? '600' : undefined,
  })
  return `${label.join('')}<rect${bar}/>${end}`
}
