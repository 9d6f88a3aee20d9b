import { NativeSelect } from '@mantine/core'
import { AWARD_LEVELS, GROUNDS, SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { useSession } from '../../../lib/session.ts'
import { yearChoices } from '../../../lib/year.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { chosen, MoreFilters } from '../../../ui/filters.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { useAwardForms } from './award-forms.ts'
import type { FoundAwards } from './award-search.ts'

interface Props {
  search: FoundAwards
  onChange: (some: Partial<FoundAwards>) => void
}

/** The first year offered: before it, little was recorded that an office still looks up. */
const FIRST_YEAR = 1990

export function AwardFilters({ search, onChange }: Props) {
  const { today } = useSession()
  const forms = useAwardForms()
  const { awardCode, level, year, ground, withinId, subjectKind, state } = search
  const pick = (name: 'level' | 'year' | 'ground' | 'subjectKind' | 'state') => ({
    value: String(search[name] ?? ''),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value || undefined }),
  })
  return (
    <MoreFilters
      active={chosen(awardCode, level, year, ground, withinId, subjectKind, state)}
      onClear={() =>
        onChange({
          awardCode: undefined,
          level: undefined,
          year: undefined,
          ground: undefined,
          withinId: undefined,
          subjectKind: undefined,
          state: undefined,
        })
      }
    >
      <Choose
        label="Danh hiệu, hình thức"
        placeholder="Mọi danh hiệu, hình thức"
        clearable
        w={280}
        data={forms}
        value={awardCode ?? null}
        onChange={(code) => onChange({ awardCode: code ?? undefined })}
      />
      <NativeSelect label="Cấp khen thưởng" data={all(choicesOf(AWARD_LEVELS))} {...pick('level')} />
      <NativeSelect
        label="Năm đạt thành tích"
        data={all(yearChoices(today, FIRST_YEAR).map((one) => ({ value: String(one), label: String(one) })))}
        {...pick('year')}
      />
      <OrganizationPicker
        label="Thuộc đơn vị"
        placeholder="Mọi đơn vị"
        w={220}
        value={withinId ?? null}
        onChange={(id) => onChange({ withinId: typeof id === 'string' ? id : undefined })}
      />
      <NativeSelect label="Loại khen thưởng" data={all(choicesOf(GROUNDS))} {...pick('ground')} />
      <NativeSelect label="Đối tượng" data={all(choicesOf(SUBJECT_KINDS))} {...pick('subjectKind')} />
      <NativeSelect
        label="Trạng thái"
        data={all(choicesOf({ standing: 'Có hiệu lực', revoked: 'Đã thu hồi' }))}
        {...pick('state')}
      />
    </MoreFilters>
  )
}

const all = (choices: { value: string; label: string }[]) => [{ value: '', label: 'Tất cả' }, ...choices]
