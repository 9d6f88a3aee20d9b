import type { Organization } from '@guongsang/contract/organizations.ts'
import { showPeriod } from '../../../lib/format.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'

/** Vị trí theo thời gian: under whom, and where, since when. */
export function UnitPlacements({ unit }: { unit: Organization }) {
  return (
    <Section title="Nơi trực thuộc và địa bàn qua các thời kỳ">
      <RowList
        rows={[...unit.placements].reverse().map((place) => ({
          key: place.from ?? 'tu-truoc',
          title: place.parent ? <UnitLink unit={place.parent} /> : 'Không trực thuộc đơn vị nào',
          state: place.to === null && <StateWord state="done">Đang</StateWord>,
          detail: [showPeriod(place.from, place.to), place.jurisdiction?.name].filter(Boolean).join(' · '),
        }))}
      />
    </Section>
  )
}
