import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { writeCalendar } from './icalendar.ts'

const calendar = (summary: string) =>
  writeCalendar({
    name: 'Hạn của UBND xã Diên Lạc',
    writtenAt: '2024-03-10T01:02:03.456Z',
    entries: [
      { uid: 'a@guong-sang', on: day('2024-02-29'), summary, description: 'Dòng 1\nDòng 2', sequence: 2 },
    ],
  })

test('a whole day ends on the day after, and everything has its line', () => {
  expect(calendar('Báo cáo').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//Thi dua khen thuong//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Hạn của UBND xã Diên Lạc',
    'BEGIN:VEVENT',
    'UID:a@guong-sang',
    'DTSTAMP:20240310T010203Z',
    'DTSTART;VALUE=DATE:20240229',
    'DTEND;VALUE=DATE:20240301',
    'SEQUENCE:2',
    'SUMMARY:Báo cáo',
    'DESCRIPTION:Dòng 1\\nDòng 2',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('signs with a meaning are escaped, and long lines folded between characters at 75 octets', () => {
  const long = `Giới thiệu điển hình, ${'ệ'.repeat(60)}; hết\\`
  const text = calendar(long)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const unfolded = text.replaceAll('\r\n ', '')
  expect(unfolded).toContain(`SUMMARY:Giới thiệu điển hình\\, ${'ệ'.repeat(60)}\\; hết\\\\\r\n`)
})
