/** The request as it was handed in; what it lacks stands first, with the clause that asks for it. */
import type { Initiative } from '@guongsang/contract/initiatives.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { showDay } from '../../../lib/format.ts'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../initiatives.module.css'
import { Authors, percentText } from '../words.tsx'

type Author = Initiative['authors'][number]

export function RequestFacts({ initiative }: { initiative: Initiative }) {
  const { missing, state } = initiative
  const open = state === 'draft' || state === 'returned'
  return (
    <>
      {initiative.stateReason !== null && <p role="note">{initiative.stateReason}</p>}
      {open && missing.length > 0 && (
        <Section title="Còn thiếu trước khi nộp">
          <ul className={styles.missing}>
            {missing.map(({ field, sentence, clause }) => (
              <li key={field}>
                {sentence} {clause !== null && <span className={styles.clause}>({clause})</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Tác giả">
        <DataTable
          caption="Tác giả"
          columns={authorColumns}
          reply={{ data: { rows: initiative.authors }, error: null, isPending: false, refetch: () => null }}
          rowKey={(row) => row.personId ?? row.name}
          empty={<Empty title="Chưa ghi tác giả">Bấm Sửa đơn để ghi.</Empty>}
        />
      </Section>
      <Section title="Nội dung">
        <Story title="Tình trạng trước khi áp dụng" text={initiative.beforeText} />
        <Story title="Nội dung giải pháp" text={initiative.summary} />
        <Story title="Tính mới" text={initiative.novelty} />
        <Story title="Hiệu quả, lợi ích" text={initiative.effect} />
        <Story title="Điều kiện áp dụng" text={initiative.conditions} />
        {initiative.confidentialParts !== null && (
          <Story title="Nội dung cần bảo mật" text={initiative.confidentialParts} />
        )}
      </Section>
      <Section title="Áp dụng">
        <ApplicationFacts initiative={initiative} />
      </Section>
    </>
  )
}

const ApplicationFacts = ({ initiative }: { initiative: Initiative }) => (
  <Facts
    rows={[
      ['Chủ đầu tư tạo ra sáng kiến', initiative.investor],
      ['Lĩnh vực', initiative.field?.label],
      ['Nơi áp dụng', initiative.appliedWhere],
      ['Người áp dụng lần đầu', initiative.firstUsers],
      ['Ngày áp dụng lần đầu', initiative.firstAppliedOn && showDay(initiative.firstAppliedOn)],
      ['Yêu cầu công nhận được đến', initiative.requestableUntil && showDay(initiative.requestableUntil)],
      ['Ngày nộp đơn', initiative.requestedOn && showDay(initiative.requestedOn)],
      ['Số tiền làm lợi', initiative.benefitAmount !== null && formatMoney(initiative.benefitAmount)],
      ['Cách tính', initiative.benefitBasis],
      [
        'Tài liệu kèm theo',
        initiative.fileIds.length > 0 && initiative.fileIds.map((id) => <AttachedFile key={id} id={id} />),
      ],
    ].map(([name, value]) => [name as string, value === false ? null : value])}
  />
)

function Story({ title, text }: { title: string; text: string | null }) {
  return (
    <>
      <h3>{title}</h3>
      <p className={styles.story}>{text ?? 'Chưa viết.'}</p>
    </>
  )
}

const authorColumns: readonly Column<Author>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    cell: (author) => <Authors authors={[author]} />,
  },
  { key: 'place', title: 'Nơi công tác hoặc nơi ở', wrap: true, cell: ({ place }) => place ?? '' },
  {
    key: 'share',
    title: 'Tỷ lệ đóng góp',
    numeric: true,
    cell: ({ sharePercent }) => percentText(sharePercent),
  },
]
