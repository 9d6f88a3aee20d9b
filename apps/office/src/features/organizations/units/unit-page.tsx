/** Một đơn vị, như vào một ngày: what it is, what it was called, where it stood, who led it, what happened to it. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { getOrganizationRoute, type Organization } from '@guongsang/contract/organizations.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { byDecision, type SuccessionAct } from './succession-acts.ts'
import { UnitActs } from './unit-acts.tsx'
import { UnitDesignations } from './unit-designations.tsx'
import { UnitFactsTab } from './unit-facts-tab.tsx'
import { UnitNames } from './unit-names.tsx'
import { UnitPeople } from './unit-people.tsx'
import { UnitPlacements } from './unit-placements.tsx'
import { OrganizationStateWord } from './words.tsx'
import styles from './unit-page.module.css'

const help = {
  about:
    'Một cơ quan, đơn vị như vào một ngày. Đơn vị đã sáp nhập, giải thể vẫn mở được, kèm đơn vị kế thừa.',
  steps: [
    'Sửa loại, lĩnh vực, liên hệ: Sửa thông tin.',
    'Đổi tên, chuyển nơi trực thuộc, giao vai trò chức năng, sáp nhập, chia tách, giải thể: Việc khác.',
    'Chức vụ và người đứng đầu ghi ở trang của từng người, mục Chức vụ.',
  ],
  notes: [
    'Tên ghi nhầm chính tả thì sửa ở mục Tên gọi; tên đổi theo quyết định thì dùng Đổi tên, để tên cũ còn tra được.',
  ],
}

export function UnitPage() {
  const { id } = useParams({ from: '/shell/don-vi/$id' })
  const on = useAsOf()
  const reply = useQuery(read(getOrganizationRoute, { params: { id }, query: { on } }))
  return <Await reply={reply}>{(unit) => <Shown unit={unit} />}</Await>
}

function Shown({ unit }: { unit: Organization }) {
  const may = (act: string) => unit.may.includes(act)
  return (
    <Page
      kicker={
        <>
          <Link to="/don-vi">Đơn vị</Link> · {unit.kind.label}
        </>
      }
      title={unit.name}
      state={<OrganizationStateWord state={unit.state} to={unit.to} />}
      lead={<Lead unit={unit} />}
      acts={
        <>
          {may('edit') && (
            <LinkButton to="/don-vi/$id/sua" params={{ id: unit.id }}>
              Sửa thông tin
            </LinkButton>
          )}
          <UnitActs unit={unit} may={may} />
        </>
      }
      help={help}
    >
      <AsOfNote />
      <Successions unit={unit} />
      <div className={styles.asOf}>
        <AsOf />
      </div>
      <Tabs
        label="Đơn vị"
        tabs={[
          { key: 'thong-tin', label: 'Thông tin', content: () => <UnitFactsTab unit={unit} may={may} /> },
          {
            key: 'ten-goi',
            label: 'Tên gọi',
            count: unit.names.length,
            content: () => <UnitNames unit={unit} may={may} />,
          },
          { key: 'vi-tri', label: 'Vị trí theo thời gian', content: () => <UnitPlacements unit={unit} /> },
          {
            key: 'vai-tro',
            label: 'Vai trò chức năng',
            count: unit.designations.length,
            content: () => <UnitDesignations unit={unit} may={may} />,
          },
          {
            key: 'nguoi',
            label: 'Chức vụ và người',
            count: unit.counts.people,
            needs: 'can-view-people',
            content: () => <UnitPeople unit={unit} />,
          },
          {
            key: 'dien-bien',
            label: 'Diễn biến',
            content: () => <Timeline kind="organization" id={unit.id} />,
          },
        ]}
      />
    </Page>
  )
}

function Lead({ unit }: { unit: Organization }) {
  return (
    <>
      {[unit.shortName, unit.abbreviation].filter(Boolean).join(', ')}
      {unit.parent && (
        <>
          {unit.shortName || unit.abbreviation ? ' · ' : ''}trực thuộc <UnitLink unit={unit.parent} />
        </>
      )}
      {' · '}
      hoạt động {showPeriod(unit.from, unit.to)}
    </>
  )
}

/** Where it came from and what came after it, one line a decision. */
function Successions({ unit }: { unit: Organization }) {
  if (unit.successors.length === 0 && unit.predecessors.length === 0 && unit.duplicateOf === null) return null
  return (
    <ul className={styles.successions}>
      {unit.duplicateOf && (
        <li>
          Bản ghi này trùng, đã gộp vào <UnitLink unit={unit.duplicateOf} />.
        </li>
      )}
      {byDecision(unit.predecessors).map((act) => (
        <SuccessionLine key={act.key} act={act} words="Tiền thân" />
      ))}
      {byDecision(unit.successors).map((act) => (
        <SuccessionLine key={act.key} act={act} words="Kế thừa" />
      ))}
    </ul>
  )
}

function SuccessionLine({ act, words }: { act: SuccessionAct; words: string }) {
  return (
    <li>
      {words} từ {showDay(act.on)}:{' '}
      {act.units.map((one, index) => (
        <span key={one.id}>
          {index > 0 && '; '}
          <UnitLink unit={one} />
        </span>
      ))}
      {act.decision !== null && `. ${act.decision}`}
    </li>
  )
}
