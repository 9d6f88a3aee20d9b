/** Một điển hình: who, where it stands, its whole life, its story, and what stands in the way of the next step. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  EQUITY_FLAGS,
  EXEMPLAR_GROUNDS,
  EXEMPLAR_SUBJECTS,
  VISIBILITIES,
} from '@guongsang/contract/exemplars-words.ts'
import { RATINGS } from '@guongsang/contract/honours-records.ts'
import { type Exemplar, showExemplarRoute } from '@guongsang/contract/exemplars.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { type Tab, Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { ExemplarCover } from '../exemplar-cover.tsx'
import { StageWord } from '../words.tsx'
import { ExemplarActs } from './exemplar-acts.tsx'
import { Judged } from './judged.tsx'
import { InvitationsOf } from '../invitations/invitations-of.tsx'
import { Honours } from './honours.tsx'
import { Media } from './media.tsx'
import { Life, Steps } from './life-line.tsx'
import { Shortcomings } from './shortcomings.tsx'
import { Spread } from './spread.tsx'
import { Story } from './story.tsx'
import styles from './exemplar.module.css'

const help = {
  about: 'Cả quá trình của một điển hình: phát hiện, bồi dưỡng, khảo sát, công nhận, nhân rộng.',
  steps: [
    'Hàng năm bước ở trên cho biết đã đến đâu; mục Quá trình kể từng việc theo ngày.',
    'Bấm Ghi thêm để ghi một việc bồi dưỡng, khảo sát, công nhận, nhân rộng.',
    'Muốn công khai: có người kiểm chứng sự thật ghi tên, và người trong cuộc đồng ý.',
  ],
  notes: [
    'Mặt còn hạn chế chỉ đơn vị và cơ quan thường trực xem, không bao giờ công khai.',
    'Rút thì mất ngay khỏi cổng và mọi danh sách; quá trình còn trong cơ quan.',
  ],
}

interface PageProps {
  /** Who in the media was given the profile. */
  handOvers: (exemplar: Exemplar) => ReactNode
}

export function ExemplarPage({ handOvers }: PageProps) {
  const { id } = useParams({ from: '/shell/dien-hinh/$id' })
  const reply = useQuery(read(showExemplarRoute, { params: { id } }))
  return <Await reply={reply}>{(exemplar) => <Shown exemplar={exemplar} handOvers={handOvers} />}</Await>
}

function Shown({ exemplar, handOvers }: { exemplar: Exemplar } & PageProps) {
  const { title, kind, subject, organization, stage, photo } = exemplar
  return (
    <Page
      wide
      kicker={
        <>
          <Link to="/dien-hinh">Điển hình tiên tiến</Link> · {kind.label}
        </>
      }
      title={title}
      state={<StageWord stage={stage} />}
      lead={
        <>
          {subject.name === title ? EXEMPLAR_SUBJECTS[subject.kind] : subject.name},{' '}
          <UnitLink unit={organization} />
        </>
      }
      acts={<ExemplarActs exemplar={exemplar} />}
      help={help}
    >
      {exemplar.stageReason !== null && (
        <p className={styles.reason} role="note">
          {exemplar.stageReason}
        </p>
      )}
      <Steps exemplar={exemplar} />
      <div className={styles.beside}>
        <div>
          <Tabs label="Điển hình" tabs={tabsOf(exemplar, handOvers)} />
        </div>
        <aside className={styles.side} aria-label="Thông tin chung">
          <ExemplarCover of={exemplar} size="large" className={styles.cover} />
          {photo?.credit && <p className={styles.credit}>Ảnh: {photo.credit}</p>}
          <Facts rows={factsOf(exemplar)} />
        </aside>
      </div>
    </Page>
  )
}

function tabsOf(exemplar: Exemplar, handOvers: PageProps['handOvers']): Tab[] {
  const { id, surveys, recognitions, replications, nominations, shortcomings } = exemplar
  const tabs: Tab[] = [
    { key: 'qua-trinh', label: 'Quá trình', content: () => <Life exemplar={exemplar} /> },
    { key: 'cau-chuyen', label: 'Câu chuyện', content: () => <Story exemplar={exemplar} /> },
    {
      key: 'danh-gia',
      label: 'Đánh giá',
      count: surveys.length + recognitions.length,
      content: () => (
        <>
          <Judged exemplar={exemplar} />
          <Honours exemplar={exemplar} />
        </>
      ),
    },
    {
      key: 'nhan-rong',
      label: 'Nhân rộng',
      count: replications.length + nominations.length,
      content: () => (
        <>
          <Spread exemplar={exemplar} />
          <InvitationsOf exemplarId={id} />
        </>
      ),
    },
    { key: 'bao-chi', label: 'Báo chí', content: () => <Media exemplar={exemplar} handOvers={handOvers} /> },
  ]
  if (shortcomings === null) return tabs
  return [
    ...tabs,
    {
      key: 'han-che',
      label: 'Hạn chế',
      count: shortcomings.filter(({ doneOn }) => doneOn === null).length,
      content: () => <Shortcomings exemplar={exemplar} shortcomings={shortcomings} />,
    },
    { key: 'nhat-ky', label: 'Nhật ký', content: () => <Timeline kind="exemplar" id={id} /> },
  ]
}

function factsOf(exemplar: Exemplar) {
  const { fields, domains, flags, comprehensive, ground, level, targetLevel, targetYear } = exemplar
  const named = (list: readonly { label: string }[]) => list.map(({ label }) => label).join('; ')
  const all = [
    ['Lĩnh vực', comprehensive ? ['Toàn diện', named(fields)].filter(Boolean).join('; ') : named(fields)],
    ['Hoạt động', named(domains)],
    ['Vì sao là điển hình', ground && EXEMPLAR_GROUNDS[ground]],
    ['Cấp công nhận', level?.label ?? 'Chưa được công nhận'],
    [
      'Phấn đấu',
      targetLevel && [targetLevel.label, targetYear && `năm ${targetYear}`].filter(Boolean).join(', '),
    ],
    ['Phong trào', exemplar.movement?.name],
    ['Địa bàn', exemplar.jurisdiction?.name],
    [
      'Xếp loại hằng năm',
      exemplar.ratings
        .slice(0, 3)
        .map(({ year, rating }) => `${year}: ${RATINGS[rating].toLowerCase()}`)
        .join('; '),
    ],
    ['Nhóm được ưu tiên', flags.map((flag) => EQUITY_FLAGS[flag]).join('; ')],
    ['Học tập và làm theo Bác', exemplar.followsHoChiMinh ? 'Tiêu biểu' : null],
    ['Từ phát hiện đến biểu dương', exemplar.daysToHonour !== null && `${count(exemplar.daysToHonour)} ngày`],
    ['Theo dõi lại trước', exemplar.reviewDueOn && showDay(exemplar.reviewDueOn)],
    ['Liên hệ', exemplar.contact],
    ['Ai xem được', VISIBILITIES[exemplar.visibility]],
  ] as const
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
