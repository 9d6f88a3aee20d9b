/** The calendar of Việt Nam: Monday first, Sundays in red. Its code is loaded with the first screen that shows it. */
import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/vi'
import '@mantine/dates/styles.css'

const labels = {
  nextMonth: 'Tháng sau',
  previousMonth: 'Tháng trước',
  nextYear: 'Năm sau',
  previousYear: 'Năm trước',
  nextDecade: 'Mười năm sau',
  previousDecade: 'Mười năm trước',
}

interface Props {
  value: string | null
  /** The month shown when nothing is chosen. */
  defaultDate: string
  onChange: (value: string | null) => void
}

export const Calendar = (props: Props) => (
  <DatePicker locale="vi" firstDayOfWeek={1} weekendDays={[0]} ariaLabels={labels} {...props} />
)
