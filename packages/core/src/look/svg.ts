/** Small words for writing SVG as text: escaping, short numbers, circles, a ring of points. */

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}

/** A coordinate with at most one decimal: covers must stay small. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Text is escaped; numbers are kept short; absent attributes are left out. */
export type Attributes = Record<string, string | number | undefined>

export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value!)}"`)
    .join('')
}

export function circle(x: number, y: number, r: number, more: Attributes = {}): string {
  return `<circle${attributes({ cx: x || undefined, cy: y || undefined, r, ...more })}/>`
}

/** 'x,y' of a point at an angle counted in turns, clockwise from the top. */
export function onCircle(x: number, y: number, r: number, turn: number): string {
  const angle = 2 * Math.PI * turn
  return `${short(x + r * Math.sin(angle))},${short(y - r * Math.cos(angle))}`
}

/** A closed path through points on two circles in turn: rays when far apart, sawteeth when close. */
export function starPath(x: number, y: number, points: number, inner: number, outer: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) =>
    onCircle(x, y, index % 2 === 0 ? outer : inner, index / (points * 2)),
  )
  return `M${corners.join(' ')}z`
}

/**
 * Opens a drawing. With a title it is an image with a name; without, it is ornament and readers skip it.
 */
export function drawing(
  viewBox: string,
  content: string,
  options: { title?: string | undefined; attributes?: Attributes } = {},
): string {
  const voice: Attributes = options.title
    ? { role: 'img', 'aria-label': options.title }
    : { 'aria-hidden': 'true' }
  const head = attributes({ xmlns: 'http://www.w3.org/2000/svg', viewBox, ...voice, ...options.attributes })
  return `<svg${head}>${options.title ? `<title>${escapeXml(options.title)}</title>` : ''}${content}</svg>`
}
