import type { Household } from '@guongsang/contract/organizations-collectives.ts'
import { showPeriod } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { useMay } from '../../../lib/session.ts'
import { LinkButton, PersonLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Timeline } from '../../../ui/timeline.tsx'

/** Xem nhanh một hộ: who lives there, and what happened to the record. */
export function HouseholdLook({ household, onClose }: { household: Household; onClose: () => void }) {
  const may = useMay()
  return (
    <SidePanel
      kicker="Hộ gia đình"
      title={`Hộ ${household.headName}`}
      onClose={onClose}
      foot={
        may('can-view-honours') && (
          <LinkButton
            to="/khen-thuong/doi-tuong/$kind/$id"
            params={{ kind: 'household', id: household.id }}
            variant="default"
          >
            Khen thưởng
          </LinkButton>
        )
      }
    >
      <Facts
        rows={[
          ['Địa bàn', household.jurisdiction.name],
          ['Địa chỉ', household.address],
          ['Thời gian', showPeriod(household.from, household.to)],
        ]}
      />
      <Section title="Thành viên">
        <RowList
          rows={household.members.map((member) => ({
            key: member.id,
            title:
              member.personId === null ? (
                member.fullName
              ) : (
                <PersonLink person={{ id: member.personId, name: member.fullName }} />
              ),
            detail: member.relation,
          }))}
        />
      </Section>
      <Section title="Diễn biến">
        <Timeline kind="household" id={household.id} />
      </Section>
    </SidePanel>
  )
}
