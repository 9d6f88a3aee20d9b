/** The sample plans retyped in the habits of other offices: the same tasks must come out. */
import { readPlan } from '@guongsang/core/reading/read-plan.ts'
import type { PlanReading } from '@guongsang/core/reading/plan-reading.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planFile } from './read-plan.fixture.ts'

const camMy = readFileSync(planFile('cam-my-2024.txt'), 'utf8')
const dienBien = readFileSync(planFile('dien-bien-2024.txt'), 'utf8')

const quartersOf = ({ tasks }: PlanReading, source: string) =>
  ['Q1', 'Q2', 'Q3', 'Q4', 'all-year'].map(
    (group) => tasks.filter((task) => task.group === group && task.source === source).length,
  )
const retitled = (title: (quarter: string, index: number) => string) => (text: string) =>
  ['I', 'II', 'III', 'IV'].reduce(
    (whole, quarter, index) => whole.replace(`${index + 1}. Quý ${quarter}\n`, `${title(quarter, index)}\n`),
    text,
  )
const rebulleted = (bullet: string) => (text: string) =>
  text.replace(/^- (?=Tổ|Báo|Ban|Triển|Hướng|Tổng|Xét|Kiểm|Rà|Xây)/gmu, bullet)

test.each<[string, (text: string) => string]>([
  ['a) Quý I:', retitled((quarter, index) => `${'abcd'[index]}) Quý ${quarter}:`)],
  ['* Quý I/2024', retitled((quarter) => `* Quý ${quarter}/2024`)],
  ['1. Trong Quý I năm 2024', retitled((quarter, index) => `${index + 1}. Trong Quý ${quarter} năm 2024`)],
  ['QUÝ I', retitled((quarter) => `QUÝ ${quarter}`)],
  ['2.1. Nhiệm vụ quý 1', retitled((_, index) => `2.${index + 1}. Nhiệm vụ quý ${index + 1}`)],
  ['Tháng 3', retitled((_, index) => `Tháng ${index * 3 + 3}`)],
  ['strokes as +', rebulleted('+ ')],
  ['strokes as •', rebulleted('• ')],
  ['no strokes', rebulleted('')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['CRLF and wide blanks', (text) => text.replace(/\n/g, '\r\n').replace(/ /g, '  ')],
])('7 + 7 + 5 + 4 tasks with «%s»', (_, retype) => {
  const text = retype(camMy)
  expect(text).not.toBe(camMy)
  expect(quartersOf(readPlan(text), 'list')).toEqual([7, 7, 5, 4, 0])
})

const rowsAs = (write: (cells: string[]) => string) => (text: string) =>
  text
    .split('\n')
    .map((line) => (line.includes('\t') ? write(line.split('\t')) : line))
    .join('\n')
const grouped = (title: (quarter: number) => string) => (text: string) =>
  ['I', 'II', 'III', 'IV'].reduce(
    (whole, roman, index) =>
      whole.replace(
        new RegExp(`^${roman}[\t ]Nhiệm vụ thực hiện trong [Qq]uý ${roman}\t*$`, 'mu'),
        `\t${title(index + 1)}\t\t`,
      ),
    text,
  )

test.each<[string, (text: string) => string]>([
  ['strokes between cells', rowsAs((cells) => `| ${cells.join(' | ')} |`)],
  [
    'columns in another order',
    rowsAs(([ordinal, title, lead, partners]) => [ordinal, lead, title, partners].join('\t')),
  ],
  ['no heads', (text) => text.replace(/^Số TT\t.*\n/mu, '')],
  ['groups without Roman numbers', grouped((quarter) => `Quý ${quarter}/2024`)],
  [
    'heads repeated by a page',
    (text) =>
      text.replace(
        /^II\t/mu,
        'Số TT\tNhiệm vụ cụ thể\tĐơn vị chủ trì tham mưu\tĐơn vị phối hợp (thực hiện)\nII\t',
      ),
  ],
  ['decomposed letters', (text) => text.normalize('NFD')],
])('12 + 4 + 6 + 5 + 3 rows with «%s»', (_, retype) => {
  const text = retype(dienBien)
  expect(text).not.toBe(dienBien)
  const reading = readPlan(text)
  expect(quartersOf(reading, 'table')).toEqual([12, 4, 6, 5, 3])
  const leads = reading.tasks
    .filter(({ source }) => source === 'table')
    .map(({ lead }) => lead?.normalize('NFC').slice(0, 9))
  expect(leads.filter((lead) => lead === 'Sở Nội vụ').length).toBe(29)
})
