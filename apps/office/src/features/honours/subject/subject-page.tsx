/** Một đối tượng: what it was awarded, its yearly records, its works and what they were used for, what is still missing. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type AwardRow, listAwardsRoute, SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import {
  RecordedSubject,
  showSubjectRecordsRoute,
  type SubjectRecords,
} from '@guongsang/contract/honours-records.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Missing } from './missing.tsx'
import { SubjectAwards } from './subject-awards.tsx'
import { SubjectImpediments } from './subject-impediments.tsx'
import { SubjectRatings } from './subject-ratings.tsx'
import { SubjectWorks } from './subject-works.tsx'

const help = {
  about: 'Mọi căn cứ khen thưởng của một đối tượng, và còn thiếu gì cho danh hiệu, hình thức tiếp theo.',
  steps: [
    'Mở Còn thiếu gì? để xem từng điều kiện, điều khoản và căn cứ đã tính.',
    'Chọn một danh hiệu, hình thức bên trái; từng điều kiện có điều khoản và căn cứ, bấm vào căn cứ để mở bản ghi.',
    'Bấm In phụ lục để có bản kèm hồ sơ thẩm định; In trang này in mục đang mở.',
  ],
  notes: [
    'Chưa rõ nghĩa là chưa ai ghi dữ liệu, không có nghĩa là không đạt.',
    'Chương trình chỉ đối chiếu dữ liệu với điều khoản; người có thẩm quyền quyết định.',
  ],
}

export type Subject = ReturnType<typeof RecordedSubject.parse>

export function SubjectPage() {
  const params = useParams({ from: '/shell/khen-thuong/doi-tuong/$kind/$id' })
  const subject = RecordedSubject.safeParse(params)
  if (!subject.success) {
    return (
      <Empty title="Không có đối tượng này" act={<Link to="/khen-thuong">Lịch sử khen thưởng</Link>}>
        Đường dẫn không đúng. Tìm lại trong lịch sử khen thưởng.
      </Empty>
    )
  }
  return <Awarded subject={subject.data} />
}

function Awarded({ subject }: { subject: Subject }) {
  const query = { subjectKind: subject.kind, subjectId: subject.id, limit: 200 }
  const reply = useQuery(read(listAwardsRoute, { query }))
  return <Await reply={reply}>{({ rows }) => <Shown subject={subject} awards={rows} />}</Await>
}

function Shown({ subject, awards }: { subject: Subject; awards: readonly AwardRow[] }) {
  const may = useMay()
  const [mayAssess, mayRecord] = [may('can-assess'), may('can-record-honours')]
  const records = useQuery({ ...read(showSubjectRecordsRoute, { params: subject }), enabled: mayAssess })
  const name = records.data?.subject.name ?? awards[0]?.subject.name ?? SUBJECT_KINDS[subject.kind]
  const history = {
    key: 'lich-su',
    label: 'Lịch sử khen thưởng',
    count: awards.length,
    content: () => <SubjectAwards awards={awards} works={records.data?.works} />,
  }
  const of = (content: (found: SubjectRecords) => ReactNode) => () => <Await reply={records}>{content}</Await>
  const about = { subject, mayRecord }
  const recorded = [
    {
      key: 'con-thieu',
      label: 'Còn thiếu gì?',
      content: of((found) => <Missing subject={subject} awards={awards} records={found} />),
    },
    {
      key: 'xep-loai',
      label: 'Xếp loại từng năm',
      content: of((found) => <SubjectRatings {...about} records={found} />),
    },
    {
      key: 'sang-kien',
      label: 'Sáng kiến, công trình',
      content: of((found) => <SubjectWorks {...about} name={name} awards={awards} records={found} />),
    },
    {
      key: 'ky-luat',
      label: 'Kỷ luật, xem xét',
      content: of((found) => <SubjectImpediments {...about} records={found} />),
    },
  ]
  return (
    <Page
      wide
      kicker={<Link to="/khen-thuong">Lịch sử khen thưởng</Link>}
      title={name}
      lead={<Lead subject={subject} kept={records.data?.subject} />}
      acts={
        <Button variant="default" onClick={() => window.print()}>
          In trang này
        </Button>
      }
      help={help}
    >
      <Tabs label="Đối tượng khen thưởng" tabs={mayAssess ? [history, ...recorded] : [history]} />
    </Page>
  )
}

interface LeadProps {
  subject: Subject
  /** Under which record its history is kept. */
  kept: SubjectRecords['subject'] | undefined
}

function Lead({ subject: { kind, id }, kept }: LeadProps) {
  const params = { id: kept?.id ?? id }
  return (
    <>
      {SUBJECT_KINDS[kind]}
      {kind === 'person' && (
        <>
          {' · '}
          <Link to="/nguoi/$id" params={params}>
            Thông tin cá nhân
          </Link>
        </>
      )}
      {kind === 'organization' && (
        <>
          {' · '}
          <Link to="/don-vi/$id" params={params}>
            Thông tin đơn vị
          </Link>
        </>
      )}
      {kept !== undefined && kept.id !== id && ' · bản ghi này đã gộp; đang xem lịch sử của bản ghi còn lại'}
    </>
  )
}
