/** Biểu đồ đường: a few lines over time, each named at its end and told apart by its dashes as well as its colour. */
import {
  chartFrame,
  checkValues,
  emptyChart,
  paperPaint,
  scaleSteps,
  spread,
  textAt,
  textWidth,
  withUnit,
  type ChartHead,
  type Paint,
} from './charts.ts'
import { attributes, circle, short } from './svg.ts'
import type { ColourName } from './tokens.ts'

export interface LineChart extends ChartHead {
  /** 'Quý I', '2024': along the bottom. */
  points: readonly string[]
  /** A value for each point; null where nothing is known: the line has a gap, never a zero. */
  series: readonly { name: string; values: readonly (number | null)[] }[]
  width?: number
  height?: number
}

/** More lines than this cannot be told apart on grey paper. */
export const SERIES_MAX = 5
const STYLES: readonly { colour: ColourName; dash?: string }[] = [
  { colour: 'lacquer' },
  { colour: 'waiting', dash: '7 4' },
  { colour: 'goldText', dash: '2 4' },
  { colour: 'done', dash: '10 3 2 3' },
  { colour: 'slate', dash: '5 2' },
]

interface Plot {
  x: (index: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
  steps: readonly number[]
}

export function lineChart(chart: LineChart): string {
  const { points, series, width = 640, height = 260, paint = paperPaint } = chart
  if (series.length > SERIES_MAX) throw new RangeError(`A line chart shows at most ${SERIES_MAX} lines`)
  checkValues(series.flatMap(({ values }) => values))
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null)
  if (points.length === 0 || known.length === 0) return emptyChart(chart)

  const ends = endsOf(chart)
  const plot = layOut(known, ends, { width, height }, points.length)
  const content = [
    grid(points, plot, paint),
    ...series.map(({ values }, index) =>
      drawLine(values, plot, paint(STYLES[index]!.colour), STYLES[index]!.dash),
    ),
    ...endLabels(ends, plot, paint),
  ]
  return chartFrame(chart, { width, height }, figuresOf(chart), content.join(''))
}

function layOut(
  known: readonly number[],
  ends: readonly End[],
  size: { width: number; height: number },
  count: number,
): Plot {
  const steps = scaleSteps(known)
  const left = Math.max(...steps.map((step) => textWidth(withUnit(step, undefined)))) + 10
  const right = Math.max(left + 80, size.width - Math.max(...ends.map(({ text }) => textWidth(text))) - 14)
  const [top, bottom] = [12, size.height - 28]
  const stride = count === 1 ? 0 : (right - left - 12) / (count - 1)
  return {
    x: (index) => left + 6 + index * stride,
    y: (value) => bottom - (value / steps.at(-1)!) * (bottom - top),
    left,
    right,
    top,
    bottom,
    steps,
  }
}

function grid(points: readonly string[], plot: Plot, paint: Paint): string {
  const levels = plot.steps.map((step) => {
    const y = plot.y(step)
    const line = attributes({
      d: `M${short(plot.left)} ${short(y)}H${short(plot.right)}`,
      stroke: paint(step === 0 ? 'edge' : 'line'),
    })
    const number = textAt(plot.left - 6, y + 4, withUnit(step, undefined), {
      'text-anchor': 'end',
      fill: paint('slate'),
    })
    return `<path${line}/>${number}`
  })
  // Names under the axis: as many as find room, always the first.
  const room = Math.max(...points.map(textWidth)) + 12
  const every = Math.max(1, Math.ceil((room * points.length) / (plot.right - plot.left + room)))
  const names = points.map((point, index) =>
    index % every === 0
      ? textAt(plot.x(index), plot.bottom + 20, point, { 'text-anchor': 'middle', fill: paint('slate') })
      : '',
  )
  return levels.join('') + names.join('')
}

function drawLine(
  values: readonly (number | null)[],
  plot: Plot,
  stroke: string,
  dash: string | undefined,
): string {
  let pen = 'M'
  const way = values.map((value, index) => {
    const step = value === null ? '' : `${pen}${short(plot.x(index))} ${short(plot.y(value))}`
    pen = value === null ? 'M' : 'L'
    return step
  })
  const dots = values.map((value, index) =>
    value === null ? '' : circle(plot.x(index), plot.y(value), 2.4, { fill: stroke }),
  )
  const line = attributes({
    d: way.join(''),
    fill: 'none',
    stroke,
    'stroke-width': 1.6,
    'stroke-dasharray': dash,
  })
  return `<path${line}/>${dots.join('')}`
}

interface End {
  index: number
  value: number
  text: string
}

/** What stands at the end of each line; a line that ends early says where. */
function endsOf({ series, points, unit }: LineChart): End[] {
  return series.flatMap(({ name, values }, index) => {
    const at = values.findLastIndex((value) => value !== null)
    const value = values[at]
    if (value === undefined || value === null) return []
    const early = at < points.length - 1 ? ` (${points[at]!})` : ''
    return [{ index, value, text: `${name} ${withUnit(value, unit)}${early}` }]
  })
}

function endLabels(ends: readonly End[], plot: Plot, paint: Paint): string[] {
  const places = spread(
    ends.map(({ value }) => plot.y(value)),
    16,
    plot.top,
    plot.bottom,
  )
  return ends.map(({ text, index }, at) =>
    textAt(plot.right + 10, places[at]! + 4, text, {
      fill: paint(STYLES[index]!.colour),
      'font-weight': '600',
    }),
  )
}

function figuresOf({ points, series, unit }: LineChart): string {
  const told = series.map(({ name, values }) => {
    const figures = points.map((point, index) => {
      const value = values[index]
      return `${point} ${value === null || value === undefined ? 'chưa có' : withUnit(value, unit)}`
    })
    return `${name}: ${figures.join(', ')}.`
  })
  return told.join(' ')
}
