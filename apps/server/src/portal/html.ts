/**
 * HTML as values. `html` escapes everything that is not itself made by `html`, and looks once at every template to
 * know where its holes are: in text, in a quoted attribute, at the start of an address, or among the attributes of a
 * tag (only for `attr`). A hole anywhere else (a script, a style, an unquoted attribute) is a mistake and throws.
 */

const KEY = Symbol('made here')

/** Markup that may be written as it is. Only this file can make it. */
export class Html {
  readonly #markup: string

  constructor(markup: string, key: symbol) {
    if (key !== KEY) throw new TypeError('Html is made by html`…`, attr() or trusted() only')
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** One attribute with its leading space, or nothing. */
class Attribute extends Html {}

export type Value = Html | string | number | bigint | boolean | null | undefined | readonly Value[]

/** The only door for markup made elsewhere: our own drawings, sanitised text. Every use is looked at in review. */
export const trusted = (markup: string): Html => new Html(markup, KEY)

/** `<option${attr('selected', chosen)}>`: true writes the bare name, false and null write nothing. */
export function attr(name: string, value: string | number | boolean | null | undefined): Html {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || isDangerous(name))
    throw new Error(`attr(): the attribute ${name} is not allowed`)
  if (value === false || value === null || value === undefined) return new Attribute('', KEY)
  if (value === true) return new Attribute(` ${name}`, KEY)
  const text = isAddress(name) ? safeUrl(String(value)) : String(value)
  return new Attribute(` ${name}="${escapeHtml(text)}"`, KEY)
}

export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  let holes = known.get(strings)
  if (holes === undefined) known.set(strings, (holes = findHoles(strings)))
  let markup = strings[0]!
  for (const [index, value] of values.entries()) {
    markup += fill(holes[index]!, value) + strings[index + 1]!
  }
  return new Html(markup, KEY)
}

function fill(hole: Hole, value: Value): string {
  if (hole === 'address') return escapeHtml(safeUrl(String(value ?? '')))
  if (hole !== 'attributes') return write(value)
  if (value instanceof Attribute) return value.toString()
  if (Array.isArray(value) && value.every((one) => one instanceof Attribute)) return value.join('')
  throw new Error('html``: among the attributes of a tag only attr() may stand')
}

function write(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (value instanceof Html) return value.toString()
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (Array.isArray(value)) return value.map(write).join('')
  return escapeHtml(String(value))
}

// --- Escaping -------------------------------------------------------------------------------------------------------

const special = /["&'<>]/g
const entities: Record<string, string> = {
  '"': '&#34;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}
// Characters no document may contain, neither HTML nor XML; a lone surrogate would break the encoding.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(special, (character) => entities[character]!)
}

const isDangerous = (attribute: string): boolean => /^(on.*|style|srcdoc)$/i.test(attribute)
const isAddress = (attribute: string): boolean =>
  /^(href|src|srcset|action|formaction|poster|cite|data|ping|xlink:href)$/i.test(attribute)

const harmless = /^(?:https?:|mailto:|tel:|[^a-z0-9+.-]|[a-z0-9+.-]*(?:[/?#]|$))/i

/** An address that can only lead somewhere, never run: anything else becomes '#'. */
export function safeUrl(address: string): string {
  // Browsers drop white space and control characters before they read the scheme.
  // eslint-disable-next-line no-control-regex
  return harmless.test(address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')) ? address : '#'
}

// --- Where the holes are --------------------------------------------------------------------------------------------

type Hole = 'text' | 'attribute' | 'address' | 'attributes'

/** Holes of each template, found once: a template literal is the same object at every call. */
const known = new WeakMap<TemplateStringsArray, readonly Hole[]>()

type State = 'text' | 'tag' | 'value' | 'raw' | 'comment' | 'declaration'

interface Reader {
  state: State
  tag: string
  /** Inside a value: its attribute, its quote, the literal text since the quote, and whether a hole came before. */
  attribute: string
  quote: string
  literal: string
  afterHole: boolean
}

function findHoles(chunks: readonly string[]): readonly Hole[] {
  const reader: Reader = { state: 'text', tag: '', attribute: '', quote: '', literal: '', afterHole: false }
  return chunks.slice(0, -1).map((chunk, index) => {
    read(reader, chunk)
    const hole = holeAt(reader, chunk, chunks[index + 1]!)
    reader.afterHole = true
    return hole
  })
}

function holeAt(reader: Reader, before: string, after: string): Hole {
  const refuse = (why: string): never => {
    throw new Error(`html\`\`: ${why}, after …${before.slice(-40)}`)
  }
  switch (reader.state) {
    case 'text':
      return /<\/?$/.test(before) ? refuse('hole in the name of a tag') : 'text'
    case 'tag':
      if (/=\s*$/.test(before)) return refuse('hole in an attribute without quotes')
      return /^([\s/>]|$)/.test(after) ? 'attributes' : refuse('hole grown together with an attribute')
    case 'value':
      if (isDangerous(reader.attribute)) return refuse(`hole inside ${reader.attribute}=`)
      if (!isAddress(reader.attribute)) return 'attribute'
      if (reader.literal === '' && !reader.afterHole) return 'address'
      return /[/?#:]/.test(reader.literal)
        ? 'attribute'
        : refuse('an address must begin with one hole or with its path')
    default:
      return refuse(`hole inside a ${reader.state === 'raw' ? reader.tag : reader.state}`)
  }
}

/** Reads one piece of literal markup. Each state reads as far as it reaches and gives the next position. */
function read(reader: Reader, chunk: string): void {
  for (let at = 0; at < chunk.length;) at = steps[reader.state](reader, chunk, at)
}

const steps: Record<State, (reader: Reader, chunk: string, at: number) => number> = {
  text(reader, chunk, at) {
    const opening = /<(?:(!--)|([!?])|(\/?)([a-z][\w:-]*))/gi
    opening.lastIndex = at
    const found = opening.exec(chunk)
    if (!found) return chunk.length
    reader.state = found[1] ? 'comment' : found[2] ? 'declaration' : 'tag'
    reader.tag = found[3] ? '' : (found[4] ?? '').toLowerCase()
    return opening.lastIndex
  },
  tag(reader, chunk, at) {
    const character = chunk[at]!
    if (character === '>') reader.state = isRaw(reader.tag) ? 'raw' : 'text'
    if (character === '"' || character === "'") {
      const name = /([^\s"'<>/=]+)\s*=\s*$/.exec(chunk.slice(0, at))?.[1] ?? ''
      Object.assign(reader, {
        state: 'value',
        attribute: name,
        quote: character,
        literal: '',
        afterHole: false,
      })
    }
    return at + 1
  },
  value(reader, chunk, at) {
    const end = chunk.indexOf(reader.quote, at)
    reader.literal += chunk.slice(at, end < 0 ? undefined : end)
    if (end < 0) return chunk.length
    reader.state = 'tag'
    return end + 1
  },
  // The closing tag is left standing for the text step to read.
  raw: (reader, chunk, at) => leave(reader, chunk.toLowerCase().indexOf(`</${reader.tag}`, at), chunk, 0),
  comment: (reader, chunk, at) => leave(reader, chunk.indexOf('-->', at), chunk, 3),
  declaration: (reader, chunk, at) => leave(reader, chunk.indexOf('>', at), chunk, 1),
}

function leave(reader: Reader, end: number, chunk: string, length: number): number {
  if (end < 0) return chunk.length
  reader.state = 'text'
  return end + length
}

const isRaw = (tag: string): boolean =>
  /^(script|style|iframe|xmp|noembed|noframes|noscript|plaintext)$/.test(tag)
