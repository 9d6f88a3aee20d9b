/** Bàn của một đợt: units, the consolidated list, the vote, what was sent up and what came back. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { showRoundRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { LinkButton } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Equity } from '../registry/equity.tsx'
import { RoundWord } from '../words.tsx'
import { NominationList } from './nomination-list.tsx'
import { RoundActs } from './round-acts.tsx'
import { RoundUnits } from './round-units.tsx'
import styles from './round.module.css'

const help = {
  about: 'Một đợt giới thiệu điển hình từ lúc đơn vị gửi đến khi cấp trên trả lời.',
  steps: [
    'Mục Đơn vị: ai đã gửi, gửi trễ, báo không có, được miễn, giới thiệu thiếu. Bấm tên việc để mở bài nộp.',
    'Khóa đợt, bấm Tổng hợp: danh sách đánh số lại và giữ nguyên từ đó.',
    'Mở bình chọn, kiểm phiếu, rồi kết luận từng điển hình: giới thiệu cấp trên, dùng tại địa phương, không chọn và vì sao.',
    'Gửi cấp trên: chốt danh sách và soạn sẵn công văn. Có trả lời thì ghi vào từng dòng.',
  ],
  notes: ['Danh sách đã gửi không sửa được; gửi lại thì thành lần mới.'],
}

export type Round = Ok<typeof showRoundRoute>

export function RoundPage() {
  const { id } = useParams({ from: '/shell/dot-gioi-thieu/$id' })
  const reply = useQuery(read(showRoundRoute, { params: { id } }))
  return <Await reply={reply}>{(round) => <Shown round={round} />}</Await>
}

function Shown({ round }: { round: Round }) {
  const { label, plan, state, dueText, sendsTo, units, unitRows, list, lists, voters, equity } = round
  const tabs = [
    {
      key: 'don-vi',
      label: 'Đơn vị',
      count: unitRows.length,
      content: () => <RoundUnits rows={unitRows} />,
    },
    {
      key: 'danh-sach',
      label: 'Danh sách',
      count: list.length,
      content: () => <NominationList list={list} />,
    },
    {
      key: 'binh-chon',
      label: 'Bình chọn',
      count: voters.length,
      content: () => <Voters round={round} />,
    },
    {
      key: 'da-gui',
      label: 'Đã gửi cấp trên',
      count: lists.length,
      content: () => <SentLists lists={lists} />,
    },
    { key: 'ty-le', label: 'Tỷ lệ', content: () => <Equity figures={equity} /> },
  ]
  const figures = [
    ['Phải gửi', units.asked],
    ['Đã gửi', units.sent],
    ['Trễ', units.late],
    ['Báo không có', units.none],
    ['Được miễn', units.exempt],
    ['Điển hình', round.nominations],
  ] as const
  return (
    <Page
      wide
      kicker={
        <>
          <Link to="/dot-gioi-thieu">Đợt giới thiệu</Link> ·{' '}
          <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
            {plan.name}
          </Link>
        </>
      }
      title={label}
      state={<RoundWord state={state} />}
      lead={[dueText, sendsTo && `gửi đến ${sendsTo}`].filter(Boolean).join(' · ')}
      acts={<RoundActs round={round} />}
      help={help}
    >
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      <Tabs label="Đợt giới thiệu" tabs={tabs} />
    </Page>
  )
}

function Voters({ round: { id, voters, may } }: { round: Round }) {
  if (voters.length === 0)
    return (
      <Empty title="Chưa mở bình chọn">
        Tổng hợp danh sách xong thì mở bình chọn cho những người được mời.
      </Empty>
    )
  const voted = voters.filter((one) => one.voted).length
  return (
    <Section
      title={`${count(voted)} trên ${count(voters.length)} người đã gửi phiếu`}
      acts={
        may.includes('vote') && (
          <LinkButton to="/binh-chon/$id" params={{ id }}>
            Bỏ phiếu
          </LinkButton>
        )
      }
    >
      <RowList
        rows={voters.map((one) => ({
          key: one.name,
          title: one.name,
          state: (
            <StateWord state={one.voted ? 'done' : 'waiting'}>
              {one.voted ? 'Đã gửi phiếu' : 'Chưa gửi phiếu'}
            </StateWord>
          ),
        }))}
      />
    </Section>
  )
}

function SentLists({ lists }: Pick<Round, 'lists'>) {
  if (lists.length === 0)
    return <Empty title="Chưa gửi cấp trên">Kết luận từng điển hình xong thì bấm Gửi cấp trên.</Empty>
  return (
    <RowList
      rows={lists.map(({ id, edition, rows, documentId, frozenAt, frozenBy }) => ({
        key: id,
        title: `Lần ${edition}: ${count(rows)} điển hình`,
        detail: `${frozenBy} chốt ${showMoment(frozenAt)}`,
        acts: documentId !== null && (
          <LinkButton to="/van-ban/$id" params={{ id: documentId }} variant="default" size="compact-sm">
            Mở công văn
          </LinkButton>
        ),
      }))}
    />
  )
}
