/** Một bài, nhiều hình thức: what one text becomes for a loudspeaker, a phone, a slide and a wall. Each is a start for an editor. */
import { spokenText } from '../kernel/vietnamese/spoken-text.ts'

export type YieldKind = 'loudspeaker' | 'zalo' | 'facebook' | 'slide' | 'sheet'

export interface Story {
  title: string
  standfirst: string | null
  body: string
  author: string
  /** The unit it tells of, or that wrote it. */
  unit: string
  /** Where the whole of it can be read; null: nowhere yet. */
  address: string | null
}

export function yieldOf(kind: YieldKind, story: Story): string {
  return makers[kind](story)
}

/** Letters that fit on the first screen of a phone before "xem thêm". */
export const ZALO_MOST = 500
export const FACEBOOK_MOST = 1200
const BULLETS = 5
const BULLET_MOST = 140

const makers: Record<YieldKind, (story: Story) => string> = {
  loudspeaker: ({ title, standfirst, body, author }) =>
    joined([
      'Kính thưa quý vị và bà con!',
      `Mời quý vị và bà con nghe bài: “${spokenText(withoutStop(title))}”.`,
      standfirst === null ? '' : spokenText(standfirst),
      ...paragraphsOf(body).map(spokenText),
      `Bài của ${author}.`,
      'Cảm ơn quý vị và bà con đã lắng nghe.',
    ]),
  zalo: (story) => shortened(story, ZALO_MOST, story.title.toLocaleUpperCase('vi')),
  facebook: (story) => joined([shortened(story, FACEBOOK_MOST, story.title), `— ${story.unit}`]),
  slide: ({ title, standfirst, body }) =>
    [title, ...bulletsOf(standfirst, body).map((line) => `- ${line}`)].join('\n'),
  sheet: ({ title, standfirst, body, author, unit }) =>
    joined([title, standfirst ?? '', ...paragraphsOf(body), `${author} · ${unit}`]),
}

export const paragraphsOf = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

const withoutStop = (text: string): string => text.replace(/[.!]$/u, '')

/** Whole sentences, as many as fit; a single one that is too long is cut between two words. */
export function sentencesWithin(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?…])(?=\s)/u)
  let kept = ''
  for (const sentence of sentences) {
    if ((kept + sentence).trim().length > most) break
    kept += sentence
  }
  if (kept.trim() !== '') return kept.trim()
  if (text.length <= most) return text.trim()
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim()}…`
}

function shortened({ standfirst, body, address }: Story, most: number, title: string): string {
  const end = address === null ? '' : `Đọc cả bài: ${address}`
  const room = most - title.length - end.length - 4
  const told =
    standfirst === null ? paragraphsOf(body).join(' ') : [standfirst, ...paragraphsOf(body)].join(' ')
  return joined([title, room > 40 ? sentencesWithin(told, room) : '', end])
}

/** The first sentence of each paragraph says what it is about. */
function bulletsOf(standfirst: string | null, body: string): string[] {
  const told = [...(standfirst === null ? [] : [standfirst]), ...paragraphsOf(body)]
  return told.slice(0, BULLETS).map((paragraph) => withoutStop(firstSentence(paragraph)))
}

function firstSentence(paragraph: string): string {
  const first = /^.+?[.!?…](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph
  return sentencesWithin(first, BULLET_MOST)
}
