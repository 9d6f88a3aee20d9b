/** Values of settings as they are typed: what each kind of input takes, and what adding one brings about. */
import { type Setting, type SettingValue } from '@guongsang/contract/administration.ts'
import { DayText } from '@guongsang/contract/route.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { z, type ZodType } from 'zod'
import { showDay } from '../../../lib/format.ts'

export type SettingInput = Setting['input']

const wholeNumber = z.int('Nhập số nguyên.')

/** The form of a value only; its bounds are the setting's own and the server says them. */
export const valueSchemas: Record<SettingInput, ZodType> = {
  'whole-number': wholeNumber,
  percent: z.number('Nhập một số.').min(0, 'Nhỏ nhất là 0.').max(100, 'Lớn nhất là 100.'),
  money: wholeNumber.min(0, 'Số tiền không âm.'),
  text: z.string(),
  'yes-no': z.boolean(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Nhập giờ và phút, ví dụ 07:30.'),
  ladder: z.array(wholeNumber).min(1, 'Cần ít nhất một lần nhắc.'),
  days: z.array(DayText).min(1, 'Cần ít nhất một ngày.'),
}

/** '7h30', '7:30', '0730', '7 giờ' → '07:30', '07:00'; null when it is no time of day. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const found = /^(\d{1,2})\s*(?::|\.|h|g|giờ)\s*(\d{2})?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (found === null) return null
  const time = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`
  return valueSchemas.time.safeParse(time).success ? time : null
}

export const RUNG_SIDES = { before: 'trước hạn', on: 'đúng ngày đến hạn', after: 'sau hạn' } as const
export type RungSide = keyof typeof RUNG_SIDES

/** A rung of the ladder of reminders: 7 is seven days before, -1 the day after. */
export const rungSide = (rung: number): RungSide => (rung > 0 ? 'before' : rung < 0 ? 'after' : 'on')

/** The same distance on another side; the day itself has none, so a step away from it is one day. */
export function moveRung(rung: number, side: RungSide): number {
  if (side === 'on') return 0
  const distance = Math.abs(rung) || 1
  return side === 'before' ? distance : -distance
}

/** What a value from this day would mean beside those recorded already. */
export function effectOf(history: readonly SettingValue[], from: Day, today: Day): string[] {
  const standing = history.filter((value) => !value.superseded && value.from !== null)
  const same = standing.find((value) => value.from === from)
  const [next] = standing
    .filter((value) => (value.from as string) > from)
    .sort((a, b) => ((a.from as string) < (b.from as string) ? -1 : 1))
  const until = next?.from as Day | undefined
  return [
    until === undefined
      ? `Áp dụng từ ${showDay(from)}, cho đến khi có giá trị mới.`
      : `Áp dụng từ ${showDay(from)} đến hết ${showDay(addDays(until, -1))}; từ ${showDay(until)} là: ${next?.text}.`,
    ...(same
      ? [`Ngày này đã ghi: ${same.text}. Giá trị mới thay vào, giá trị đã ghi vẫn nằm trong lịch sử.`]
      : []),
    ...(from < today ? ['Ngày này đã qua: việc đã nhắc, văn bản đã in không thay đổi theo.'] : []),
  ]
}

export type ValueState = 'in-force' | 'coming' | 'over' | 'replaced'

/** Where a recorded value stands on the day looked at. */
export function valueState(value: SettingValue, current: SettingValue, on: string): ValueState {
  if (value.superseded) return 'replaced'
  if (value.id === current.id) return 'in-force'
  return value.from !== null && value.from > on ? 'coming' : 'over'
}

/** A value that stands alone begins with a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
