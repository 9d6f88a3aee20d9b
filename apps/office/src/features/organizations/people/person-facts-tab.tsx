import type { Person } from '@guongsang/contract/organizations-people.ts'
import { GENDERS } from '@guongsang/contract/organizations-words.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { IdentityNumber } from './identity-number.tsx'
import { yesNo } from './words.tsx'

export function PersonFactsTab({ person }: { person: Person }) {
  return (
    <>
      <Facts
        rows={[
          ['Giới tính', person.gender && GENDERS[person.gender]],
          [
            'Ngày sinh',
            person.birthOn ? showDay(person.birthOn) : person.birthYear && `năm ${person.birthYear}`,
          ],
          ['Dân tộc', person.ethnicity],
          ['Nhóm nghề nghiệp', person.occupationGroup?.label],
          ['Lao động trực tiếp', yesNo(person.directLabour)],
          ['Lãnh đạo, quản lý', yesNo(person.isManager)],
          ['Hộ gia đình', person.households.map((one) => one.name).join('; ')],
          ['Số định danh', <IdentityNumber key="number" person={person} />],
        ]}
      />
      {(person.officerOf.length > 0 || person.publicityRoles.length > 0) && (
        <Section title="Công tác thi đua và tuyên truyền">
          <RowList
            rows={[
              ...person.officerOf.map((one) => ({
                key: one.id,
                title: (
                  <span>
                    Phụ trách thi đua, khen thưởng: <UnitLink unit={one.organization} />
                  </span>
                ),
                detail: showPeriod(one.from, one.to),
              })),
              ...person.publicityRoles.map((one) => ({
                key: one.id,
                title: one.kind.label,
                detail: showPeriod(one.from, one.to),
              })),
            ]}
          />
        </Section>
      )}
    </>
  )
}
