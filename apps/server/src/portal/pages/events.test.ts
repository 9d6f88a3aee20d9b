import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { whenText } from './events.ts'

const event = { startsOn: day('2024-06-08'), endsOn: day('2024-06-08'), startsAt: null as string | null }
type Row = Parameters<typeof whenText>[0]
const told = (more: Partial<typeof event>): string =>
  whenText({ ...event, ...more } as Row)
    .toString()
    .replace(/<[^>]+>/g, '')

test('the hour stands with the day it is of', () => {
  expect([
    told({}),
    told({ startsAt: '07:30' }),
    told({ endsOn: day('2024-06-11') }),
    told({ startsAt: '07:30', endsOn: day('2024-06-11') }),
  ]).toEqual([
    'ngày 08/06/2024',
    '07:30 ngày 08/06/2024',
    'từ 08/06/2024 đến 11/06/2024',
    'từ 07:30 ngày 08/06/2024 đến 11/06/2024',
  ])
})
