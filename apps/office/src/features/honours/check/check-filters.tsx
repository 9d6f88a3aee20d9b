import { SegmentedControl, Switch } from '@mantine/core'
import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { useSession } from '../../../lib/session.ts'
import { type Choice, Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { type FoundCheck, queryOf } from './check-search.ts'

interface Props {
  search: FoundCheck
  /** Awards this kind of subject may receive. */
  awards: readonly Choice[]
  onChange: (some: Partial<FoundCheck>) => void
}

export function CheckFilters({ search, awards, onChange }: Props) {
  const { today } = useSession()
  const { donvi, loai, dh, ketqua, q, du } = search
  const { receivedOn, upToYear } = queryOf(search, today)
  return (
    <Filters needed={donvi === undefined}>
      <OrganizationPicker
        label="Đơn vị"
        w={300}
        value={donvi ?? null}
        onChange={(id) => onChange({ donvi: typeof id === 'string' ? id : undefined })}
      />
      <SegmentedControl
        aria-label="Loại đối tượng"
        value={loai ?? 'person'}
        // Awards of people are not awards of collectives.
        onChange={(kind) => onChange({ loai: kind === 'collective' ? kind : undefined, dh: undefined })}
        data={[
          { value: 'person', label: 'Cá nhân' },
          { value: 'collective', label: 'Tập thể' },
        ]}
      />
      <DateField
        label="Ngày nhận hồ sơ"
        w={170}
        value={receivedOn}
        onChange={(day) => (day === null || isDay(day)) && onChange({ nhan: day ?? undefined })}
      />
      <YearField label="Thành tích đến hết năm" value={upToYear} onChange={(den) => onChange({ den })} />
      <ChooseMany
        label="Danh hiệu, hình thức"
        placeholder={dh === undefined ? 'Danh hiệu hằng năm' : ''}
        clearable
        w={300}
        data={[...awards]}
        value={dh?.split(',') ?? []}
        onChange={(codes) => onChange({ dh: codes.length === 0 ? undefined : codes.join(',') })}
      />
      <Choose
        label="Kết quả"
        placeholder="Mọi kết quả"
        clearable
        w={220}
        data={choicesOf(VERDICTS)}
        value={ketqua ?? null}
        onChange={(value) => onChange({ ketqua: (value ?? undefined) as FoundCheck['ketqua'] })}
      />
      <SearchBox label="Tìm theo tên" value={q} onChange={(text) => onChange({ q: text })} />
      <Switch
        label="Hồ sơ đã nhập đủ"
        description="Việc không có trong sổ kỷ luật, xem xét coi là không xảy ra."
        checked={du === 'co'}
        onChange={(event) => onChange({ du: event.currentTarget.checked ? 'co' : undefined })}
      />
    </Filters>
  )
}
