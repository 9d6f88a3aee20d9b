import { NativeSelect } from '@mantine/core'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { chosen, MoreFilters } from '../../../ui/filters.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import type { UnitsSearch } from './units-search.ts'

type Search = ReturnType<typeof UnitsSearch.parse>

export function UnitFilters({
  search,
  onChange,
}: {
  search: Search
  onChange: (some: Partial<Search>) => void
}) {
  const kinds = useCatalogue('organization-kind')
  const { kind: kindCode, level, withinId, state } = search
  return (
    <MoreFilters
      active={chosen(kindCode, level, withinId, state)}
      onClear={() => onChange({ kind: undefined, level: undefined, withinId: undefined, state: undefined })}
    >
      <Choose
        label="Loại"
        placeholder="Mọi loại"
        clearable
        w={210}
        data={kinds}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? undefined })}
      />
      <NativeSelect
        label="Cấp"
        data={[{ value: '', label: 'Mọi cấp' }, ...choicesOf(LEVELS)]}
        value={search.level ?? ''}
        onChange={(event) => onChange({ level: (event.currentTarget.value || undefined) as Search['level'] })}
      />
      <OrganizationPicker
        label="Thuộc"
        placeholder="Mọi đơn vị cấp trên"
        w={230}
        value={search.withinId ?? null}
        onChange={(withinId) => onChange({ withinId: typeof withinId === 'string' ? withinId : undefined })}
      />
      <NativeSelect
        label="Trạng thái"
        data={[
          { value: '', label: 'Đang hoạt động' },
          { value: 'ended', label: 'Đã kết thúc' },
          { value: 'all', label: 'Tất cả' },
        ]}
        value={search.state ?? ''}
        onChange={(event) => onChange({ state: (event.currentTarget.value || undefined) as Search['state'] })}
      />
    </MoreFilters>
  )
}
