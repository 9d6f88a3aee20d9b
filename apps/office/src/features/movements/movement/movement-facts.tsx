import type { Movement } from '@guongsang/contract/movements.ts'
import { Link } from '@tanstack/react-router'
import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { showPeriod } from '../../../lib/format.ts'
import { useMay } from '../../../lib/session.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import styles from '../movements.module.css'
import { MovementLink } from '../words.tsx'

type Titled = NonNullable<Movement['launchDocument']>

export function MovementFacts({ movement }: { movement: Movement }) {
  const { from, to, plan, parent, variants, launchDocument, resolutions, indicators } = movement
  return (
    <>
      <Section title="Nội dung">
        <p className={styles.story}>{movement.content ?? 'Chưa ghi nội dung.'}</p>
        <Facts
          rows={known([
            ['Thời gian thực hiện', from === null && to === null ? null : showPeriod(from, to)],
            ['Phong trào trọng tâm', movement.isFocus ? 'Có' : 'Không'],
            ['Học tập và làm theo Bác', movement.followsHoChiMinh ? 'Có' : 'Không'],
            ['Nhiệm vụ phục vụ', movement.serves],
            ['Tên gọi khác', movement.aliases.join('; ')],
            ['Hưởng ứng phong trào', parent && <MovementLink movement={parent} />],
            ['Tên gọi ở địa phương, đơn vị', variants.length > 0 && <Variants variants={variants} />],
          ])}
        />
      </Section>
      <Section title="Văn bản">
        <Facts
          rows={[
            ['Văn bản phát động', launchDocument && <DocumentLinks documents={[launchDocument]} />],
            [
              'Nghị quyết phục vụ',
              resolutions.length === 0 ? null : <DocumentLinks documents={resolutions} />,
            ],
            [
              'Kế hoạch thực hiện',
              plan && (
                <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
                  {plan.name}
                </Link>
              ),
            ],
          ]}
        />
      </Section>
      <Onwards id={movement.id} />
      {indicators.length > 0 && (
        <Section title="Chỉ tiêu phục vụ">
          <RowList
            rows={indicators.map(({ id, planId, name, year, goal }) => ({
              key: id,
              title: (
                <Link to="/ke-hoach/$id/tong-ket" params={{ id: planId }}>
                  {name}
                </Link>
              ),
              detail: `Năm ${year}${goal === '' ? '' : `: ${goal}`}`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

/** What came of it elsewhere: whom it brought to light, what was published of it. */
function Onwards({ id }: { id: string }) {
  const may = useMay()
  const policies = [
    'can-view-exemplars',
    'can-view-publicity-statistics',
    'can-view-items',
    'can-view-events',
  ]
  if (!policies.some(may)) return null
  return (
    <Section title="Kết quả liên quan">
      <Group gap="lg">
        {may('can-view-exemplars') && (
          <Link to="/dien-hinh" search={{ movementId: id }}>
            Điển hình phát hiện từ phong trào
          </Link>
        )}
        {may('can-view-items') && (
          <Link to="/tin-bai" search={{ phongtrao: id }}>
            Tin, bài về phong trào
          </Link>
        )}
        {may('can-view-events') && (
          <Link to="/su-kien" search={{ xemtheo: 'all', phongtrao: id }}>
            Sự kiện của phong trào
          </Link>
        )}
        {may('can-view-publicity-statistics') && (
          <Link to="/thong-ke-tuyen-truyen" search={{ phongtrao: id }}>
            Tuyên truyền về phong trào
          </Link>
        )}
      </Group>
    </Section>
  )
}

/** What few movements have is not said to be missing of the others. */
const known = (rows: readonly (readonly [name: string, value: ReactNode])[]) =>
  rows.filter(([, value]) => value !== null && value !== '' && value !== false)

const Variants = ({ variants }: Pick<Movement, 'variants'>) => (
  <ul className={styles.names}>
    {variants.map((variant) => (
      <li key={variant.id}>
        <MovementLink movement={variant} />
      </li>
    ))}
  </ul>
)

const DocumentLinks = ({ documents }: { documents: readonly Titled[] }) =>
  documents.map(({ id, title }) => (
    <div key={id}>
      <Link to="/van-ban/$id" params={{ id }}>
        {title}
      </Link>
    </div>
  ))
