import { isDay } from '@guongsang/core/kernel/day.ts'
import { useMay } from '../../../lib/session.ts'
import { type Choice, Choose, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { chosen, Filters, MoreFilters } from '../../../ui/filters.tsx'
import { AccountPicker } from './account-picker.tsx'
import type { ChangeAudit, FoundAudit } from './audit-search.ts'
import { OBJECT_KIND_WORDS } from './object-kinds.ts'

interface Props {
  search: FoundAudit
  onChange: ChangeAudit
  events: readonly Choice[]
  /** Who is looked at, when one account is. */
  actor: string | undefined
}

export function AuditFilters({ search, onChange, events, actor }: Props) {
  const may = useMay()
  const { tu, den, viec, loai, nguoi } = search
  const setDay = (name: 'tu' | 'den') => (day: string | null) =>
    (day === null || isDay(day)) && onChange({ [name]: day ?? undefined })
  return (
    <Filters>
      <DateField label="Từ ngày" w={170} value={tu ?? null} onChange={setDay('tu')} />
      <DateField
        label="Đến hết ngày"
        w={170}
        value={den ?? null}
        error={isDay(tu) && isDay(den) && tu > den && 'Sớm hơn ngày bắt đầu.'}
        onChange={setDay('den')}
      />
      <MoreFilters
        active={chosen(viec, loai, nguoi)}
        onClear={() => onChange({ viec: undefined, loai: undefined, ma: undefined, nguoi: undefined })}
      >
        <Choose
          label="Việc"
          placeholder="Mọi việc"
          clearable
          w={280}
          data={[...events]}
          value={viec ?? null}
          onChange={(value) => onChange({ viec: value ?? undefined })}
        />
        <Choose
          label="Đối tượng"
          placeholder="Mọi đối tượng"
          clearable
          w={220}
          data={choicesOf(OBJECT_KIND_WORDS)}
          value={loai ?? null}
          onChange={(value) => onChange({ loai: value ?? undefined, ma: undefined })}
        />
        {may('can-manage-accounts') && (
          <AccountPicker
            key={nguoi ?? ''}
            label="Người làm"
            w={260}
            value={nguoi ?? null}
            known={nguoi === undefined ? null : { value: nguoi, label: actor ?? 'Tài khoản đã chọn' }}
            onChange={(value) => onChange({ nguoi: value ?? undefined })}
          />
        )}
      </MoreFilters>
    </Filters>
  )
}
