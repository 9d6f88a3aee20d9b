/** Các ngày: a list of days, each typed or picked. */
import { DateField } from '../../../ui/date-field.tsx'
import { type ValueFieldProps, ValueList } from './value-list.tsx'

export const DaysField = (props: ValueFieldProps) => (
  <ValueList<string | null>
    {...props}
    legend="Các ngày"
    add="Thêm ngày"
    fresh={null}
    removes={(index) => `Bỏ ngày thứ ${index + 1}`}
    line={(value, index, change, error) => (
      <DateField aria-label={`Ngày thứ ${index + 1}`} w={170} value={value} onChange={change} error={error} />
    )}
  />
)
