/** Một việc phải nộp: what is owed until when, what was handed in, returned, accepted, and every reminder. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ItemShown, showItemRoute } from '@guongsang/contract/plans-obligations.ts'
import { OWES } from '@guongsang/contract/plans-words.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await } from '../../../ui/states.tsx'
import { ItemWord } from '../../../ui/item-word.tsx'
import { ItemActs } from './item-acts.tsx'
import { ReportAnswers } from './report-answers.tsx'
import { SubmissionForm } from './submission-form.tsx'
import { SubmissionList } from './submission-list.tsx'

const help = {
  about: 'Một việc đơn vị phải nộp trong một kỳ: hạn, số lượng, bài nộp, các lần trả lại và nhắc.',
  steps: [
    'Người soạn ghi nội dung, kèm tệp hoặc kế hoạch, rồi bấm Trình thủ trưởng.',
    'Thủ trưởng xem, bấm Duyệt và gửi. Không có gì phát sinh thì chọn Báo không có.',
    'Cơ quan nhận bấm Tiếp nhận, hoặc Trả lại và nêu phần phải sửa.',
    'Gửi nhầm thì bấm Rút lại khi nơi nhận chưa tiếp nhận.',
  ],
  notes: ['Đúng hạn hay trễ tính theo lần gửi đầu tiên; bị trả lại để bổ sung không làm thành nộp trễ.'],
}

interface Props {
  /** Who is put forward, where that is what is owed. */
  nominations: (item: ItemShown) => ReactNode
}

export function ItemPage({ nominations }: Props) {
  const { id } = useParams({ from: '/shell/viec-phai-nop/$id' })
  const reply = useQuery(read(showItemRoute, { params: { id } }))
  return <Await reply={reply}>{(item) => <Shown item={item} nominations={nominations} />}</Await>
}

function Shown({ item, nominations }: Props & { item: ItemShown }) {
  const writable = item.may.includes('draft')
  return (
    <Page
      kicker={
        <Link to="/ke-hoach/$id" params={{ id: item.plan.id }}>
          {item.plan.name}
        </Link>
      }
      title={`${item.title} · ${item.periodLabel}`}
      state={<ItemWord standing={item.standing} />}
      lead={
        <>
          <UnitLink unit={item.organization} />
          {item.headName !== null && `, người đứng đầu ${item.headName}`}. {item.sentence}
        </>
      }
      acts={<ItemActs item={item} />}
      help={help}
    >
      {item.warnings.map((warning) => (
        <p key={warning} role="note">
          {warning}
        </p>
      ))}
      <Facts rows={factsOf(item)} />
      {writable && (
        <Section title="Bài nộp">
          <SubmissionForm key={item.submissions.at(-1)?.version ?? 'new'} item={item} />
        </Section>
      )}
      {item.duty.owes === 'nomination' && nominations(item)}
      <ReportAnswers submission={item.submissions.at(-1)} />
      {item.submissions.length > 0 && (
        <Section title="Các lần nộp">
          <SubmissionList submissions={item.submissions} />
        </Section>
      )}
      {item.reminders.length > 0 && (
        <Section title="Đã nhắc">
          <RowList
            rows={item.reminders.map(({ rung, sentOn, text }) => ({
              key: `${rung}${sentOn}`,
              title: showDay(sentOn),
              detail: text,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

function factsOf({ duty, dueText, lastDay, towards, clause, required, done }: ItemShown) {
  const all = [
    ['Nộp', OWES[duty.owes]],
    ['Theo', clause],
    ['Kế hoạch ghi', duty.printed],
    ['Hạn', dueText],
    ['Ngày cuối còn đúng hạn', lastDay && showDay(lastDay)],
    ['Số phải có trong kỳ', required === null ? null : `${done} trên ${required}`],
    ['Tính vào', towards?.sentence ?? null],
    ['Gửi đến', duty.sendsTo?.name ?? null],
    ['Qua', duty.sendsVia?.name ?? null],
    ['Để báo cáo', duty.reportsTo?.name ?? null],
    ['Bước ở đơn vị', duty.unitStep],
    ['Lồng ghép trong', duty.embeddedIn],
  ] as const
  return all.filter(([, value]) => value !== null && value !== '')
}
