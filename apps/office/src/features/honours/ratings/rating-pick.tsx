/** Four levels in a row: a digit chooses and goes to the next row, up and down walk, Delete takes the choice back. */
import { type KeyboardEvent, useId } from 'react'
import { RATINGS } from '@guongsang/contract/honours-records.ts'
import styles from './ratings.module.css'

export type Rating = keyof typeof RATINGS

/** Best first: the digits 1 to 4. */
export const RATING_STEPS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'] as const

/** Said beside the digit; the whole name is the label. */
const SHORT: Readonly<Record<Rating, string>> = {
  HTXSNV: 'Xuất sắc',
  HTTNV: 'Tốt',
  HTNV: 'Hoàn thành',
  KHTNV: 'Không hoàn thành',
}

interface Props {
  name: string
  /** What is written down already. */
  kept: Rating | null
  /** What was chosen and not yet sent. */
  chosen: Rating | null
  onChoose: (rating: Rating | null) => void
}

export function RatingPick({ name, kept, chosen, onChoose }: Props) {
  const group = useId()
  const shown = chosen ?? kept
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = RATING_STEPS[Number(event.key) - 1]
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) onChoose(step === kept ? null : step)
    if (event.key === 'Delete' || event.key === 'Backspace') onChoose(null)
    if (step === undefined && move === undefined) return
    event.preventDefault()
    event.stopPropagation()
    goToRow(event.currentTarget, move ?? 1)
  }
  return (
    <div
      role="radiogroup"
      aria-label={`Xếp loại của ${name}`}
      className={styles.pick}
      data-chosen={chosen !== null || undefined}
      onKeyDown={press}
    >
      {RATING_STEPS.map((rating, at) => (
        <label key={rating} className={styles.step} title={RATINGS[rating]}>
          <input
            type="radio"
            name={group}
            aria-label={RATINGS[rating]}
            checked={shown === rating}
            onChange={() => onChoose(rating === kept ? null : rating)}
          />
          <span aria-hidden="true" className={styles.word}>
            <span className={styles.digit}>{at + 1}</span> {SHORT[rating]}
          </span>
        </label>
      ))}
    </div>
  )
}

/** The keyboard goes on in the row above or below. */
function goToRow(from: HTMLElement, step: number) {
  const row = from.closest('tr')
  const next = step > 0 ? row?.nextElementSibling : row?.previousElementSibling
  const radios = next?.querySelectorAll<HTMLInputElement>('input[type="radio"]')
  const target = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0]
  target?.focus()
}
