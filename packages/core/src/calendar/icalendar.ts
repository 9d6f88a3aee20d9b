/**
 * A calendar as programs subscribe to it (RFC 5545): whole days, lines folded at 75 octets, text escaped, CRLF. What a
 * reader already knows is recognised by its UID, so an entry that moves does not appear twice.
 */
import { addDays, type Day } from '../kernel/day.ts'

export interface CalendarEntry {
  /** Never changes for the same thing. */
  uid: string
  on: Day
  summary: string
  description?: string
  /** Counted up when the entry changes. */
  sequence?: number
}

export interface PublishedCalendar {
  name: string
  /** When it was written: '2024-03-10T01:02:03.000Z'. */
  writtenAt: string
  entries: readonly CalendarEntry[]
}

export function writeCalendar({ name, writtenAt, entries }: PublishedCalendar): string {
  const stamp = `${writtenAt.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//Thi dua khen thuong//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines({ uid, on, summary, description, sequence = 0 }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    // The end of a whole day is the day after, by the standard.
    `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll('-', '')}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, '\\$&').replaceAll(/\r?\n/gu, '\\n')
}

const OCTETS_MAX = 75

/** Never inside a character: Vietnamese letters take up to three octets. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character)
    // The space that begins a continued line counts too.
    if (octets + length > OCTETS_MAX) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += length
  }
  return [...parts, part].join('\r\n ')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
