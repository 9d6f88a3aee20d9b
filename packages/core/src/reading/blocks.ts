/**
 * Lines glued into items and paragraphs: a page that ends in the middle of a sentence, a line broken at the right margin,
 * 'kinh tế\n- xã hội' where the stroke is no bullet.
 */
import { isChapter, isNumbered, markerOf, type Marker } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { SourceLine } from './source-lines.ts'
import { timeHeading } from './time-headings.ts'
import { find, part, pattern, words, type Words } from './words.ts'

export interface Block extends Words {
  /** The first line. */
  line: number
  lines: number[]
  marker: Marker | null
  /** The words after the marker. */
  body: Words
  /** Marked as a heading in Markdown. */
  heading: boolean
}

interface Draft {
  lines: SourceLine[]
  marker: Marker | null
  text: string
}

const ENDED = /[.;:!?…]["”')\]]*$/
const OPENED_SMALL = /^[\p{Ll},;)]/u
/** A line this long was broken by the margin rather than by the writer. */
const MARGIN = 60
const LONG_PARAGRAPH = 120
const CLOSING = pattern('^(?:trên\\s+đây\\s+là|nơi\\s+nhận|lưu\\s+ý|ghi\\s+chú|phụ\\s+lục)', { loose: true })

export function blocksOf(
  lines: readonly SourceLine[],
  take: (line: SourceLine, ornament: boolean) => void,
): Block[] {
  const drafts: Draft[] = []
  let gap = true
  for (const line of lines) {
    if (line.blank || isOrnament(line)) {
      if (!line.blank) take(line, true)
      gap = true
      continue
    }
    const open = drafts.at(-1)
    const marker = markerOf(line.text)
    if (open && continues(open, line, marker, gap)) {
      open.lines.push(line)
      open.text = `${open.text} ${line.text}`
    } else drafts.push({ lines: [line], marker, text: line.text })
    take(line, false)
    gap = false
  }
  return drafts.map(blockOf)
}

function blockOf({ lines, marker, text }: Draft): Block {
  const whole = words(text)
  return {
    ...whole,
    line: lines[0]!.number,
    lines: lines.map((line) => line.number),
    marker,
    body: marker ? part(whole, marker.rest) : whole,
    heading: lines[0]!.heading,
  }
}

function continues(open: Draft, line: SourceLine, marker: Marker | null, gap: boolean): boolean {
  const last = open.lines.at(-1)!
  if (line.heading) return false
  // 'Phần thứ hai' alone on its line has its name on the next.
  if (open.marker?.kind === 'part' && open.text.length === open.marker.rest && marker === null) return true
  const ended = ENDED.test(last.text)
  if (marker !== null) return !isNumbered(marker) && strokeInSentence(open, line, marker, ended)
  if (find(CLOSING, line) !== null || (/^\p{Lu}/u.test(line.text) && timeHeading(line) !== null)) return false
  if (OPENED_SMALL.test(line.text)) return !ended || last.text.endsWith(',')
  if (ended || last.heading) return false
  if (isUpper(last.text)) return !gap && isUpper(line.text) && isChapter(open.marker)
  if (!gap) return last.text.length >= MARGIN
  return !isNumbered(open.marker) && open.text.length > LONG_PARAGRAPH
}

/** 'phát triển kinh tế' + '- xã hội năm 2024'. */
function strokeInSentence(open: Draft, line: SourceLine, marker: Marker, ended: boolean): boolean {
  const rest = line.text.slice(marker.rest)
  return (
    marker.kind === 'dash' && OPENED_SMALL.test(rest) && !ended && open.lines.at(-1)!.text.length >= MARGIN
  )
}

function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
