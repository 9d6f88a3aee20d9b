/** Các lần nhắc: so many days before, on the day, or after. */
import type { ReactNode } from 'react'
import { NativeSelect } from '@mantine/core'
import { choicesOf } from '../../../ui/choose.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { moveRung, RUNG_SIDES, rungSide, type RungSide } from './setting-values.ts'
import { type ValueFieldProps, ValueList } from './value-list.tsx'
import styles from './value-form.module.css'

type Rung = number | string | null

const distanceOf = (rung: Rung): Rung => (typeof rung === 'number' ? Math.abs(rung) : rung)

export const LadderField = (props: ValueFieldProps) => (
  <ValueList<Rung>
    {...props}
    legend="Các lần nhắc"
    add="Thêm lần nhắc"
    fresh={1}
    removes={(index) => `Bỏ lần nhắc thứ ${index + 1}`}
    line={(rung, index, change, error) => (
      <Line rung={rung} number={index + 1} onChange={change} error={error} />
    )}
  />
)

interface LineProps {
  rung: Rung
  number: number
  onChange: (rung: Rung) => void
  error: ReactNode
}

function Line({ rung, number, onChange, error }: LineProps) {
  const side = typeof rung === 'number' ? rungSide(rung) : 'before'
  return (
    <>
      {side !== 'on' && (
        <NumberField
          className={styles.distance}
          aria-label={`Lần nhắc thứ ${number}: số ngày`}
          value={distanceOf(rung)}
          error={error}
          onChange={(value) => onChange(typeof value === 'number' && side === 'after' ? -value : value)}
          rightSection="ngày"
          rightSectionWidth={44}
        />
      )}
      <NativeSelect
        aria-label={`Lần nhắc thứ ${number}: trước hay sau hạn`}
        data={choicesOf(RUNG_SIDES)}
        value={side}
        onChange={(event) =>
          onChange(moveRung(typeof rung === 'number' ? rung : 1, event.currentTarget.value as RungSide))
        }
      />
    </>
  )
}
