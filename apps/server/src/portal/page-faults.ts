/** What no page of the portal may have. Tests walk every page with it, over sample data and over a real database. */

const BYTES_MAX = 60 * 1024

/** The tags of a document, with their attributes, so that words in the text are not taken for markup. */
const tagsOf = (markup: string): string[] => markup.match(/<[a-z][^>]*>/gi) ?? []

const rules: readonly (readonly [fault: string, found: (markup: string) => boolean])[] = [
  ['has a script', (markup) => /<script/i.test(markup)],
  ['has a style element', (markup) => /<style/i.test(markup)],
  ['has an inline handler', (markup) => tagsOf(markup).some((tag) => /\son[a-z]+\s*=/i.test(tag))],
  ['has a style attribute', (markup) => tagsOf(markup).some((tag) => /\sstyle\s*=/i.test(tag))],
  ['has an address that runs', (markup) => /(href|src|action)="\s*(javascript|data|vbscript):/i.test(markup)],
  ['does not say lang="vi"', (markup) => !/^<!doctype html>\s*<html lang="vi"[ >]/i.test(markup)],
  ['has no title', (markup) => !/<title>[^<]+<\/title>/.test(markup)],
  ['has no description', (markup) => !/<meta name="description" content="[^"]+">/.test(markup)],
  ['has not exactly one main', (markup) => markup.match(/<main[ >]/g)?.length !== 1],
  ['has headings out of order', (markup) => !headingsInOrder(markup)],
  [
    'has a picture without alt',
    (markup) => tagsOf(markup).some((tag) => /^<img/i.test(tag) && !/\salt="/.test(tag)),
  ],
  [
    'has the same id twice',
    (markup) => hasDuplicates([...markup.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1]!)),
  ],
  ['shows a value of the program', (markup) => /\b(undefined|NaN|\[object \w+\])\b/.test(markup)],
  ['is larger than 60 KB', (markup) => Buffer.byteLength(markup) > BYTES_MAX],
]

export function faultsOf(markup: string): string[] {
  return rules.filter(([, found]) => found(markup)).map(([fault]) => fault)
}

/** One h1, first; after it never a step deeper than one. */
function headingsInOrder(markup: string): boolean {
  const levels = [...markup.matchAll(/<h([1-6])[ >]/g)].map((found) => Number(found[1]))
  const once = levels.filter((level) => level === 1).length === 1
  return (
    once && levels[0] === 1 && levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)
  )
}

function hasDuplicates(values: readonly string[]): boolean {
  return new Set(values).size !== values.length
}

export interface Answer {
  statusCode: number
  body: string
}

/** Follows every link inside the portal from the home page on; gives each address with its answer. */
export async function walk(
  get: (address: string) => Promise<Answer>,
  start = '/',
  isFollowed: (address: string) => boolean = () => true,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const waiting = [start]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (answers.has(address)) continue
    const answer = await get(address)
    answers.set(address, answer)
    waiting.push(...insideLinks(answer.body).filter((link) => !answers.has(link) && isFollowed(link)))
  }
  return answers
}

/** Links to pages and to their files; the office is another application. */
function insideLinks(markup: string): string[] {
  return [...markup.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)]
    .map((found) => found[1]!.replaceAll('&amp;', '&').split('#')[0]!)
    .filter((address) => address !== '' && !address.startsWith('/van-phong'))
}
