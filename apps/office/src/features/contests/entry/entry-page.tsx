/** Một bài dự thi: the text, what it is like, whether it is valid, what jurors gave, what comes of the person written about. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Entry, showEntryRoute } from '@guongsang/contract/contests-entries.ts'
import { ENTRY_SOURCES } from '@guongsang/contract/contests-words.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { SharedPassages } from '../../../ui/shared-passages.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import styles from '../contests.module.css'
import { ContestLink, EntryWord, likenessText, maskText } from '../words.tsx'
import { EntryActs } from './entry-acts.tsx'

const help = {
  about: 'Một bài dự thi, với tên tác giả. Giám khảo không vào được trang này.',
  steps: [
    'Đọc bài, xem đoạn giống bài khác nếu có, rồi kết luận hợp lệ hay không.',
    'Người được viết đáng nêu gương: bấm Đưa vào danh sách điển hình.',
  ],
  notes: ['Tên tác giả trong bài được che khi chuyển giám khảo.'],
}

export function EntryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showEntryRoute, { params: { id } }))
  return <Await reply={reply}>{(entry) => <Shown entry={entry} />}</Await>
}

function Shown({ entry }: { entry: Entry }) {
  const { title, state, stateReason, likest, text, files, answers, namesAuthor, marks, maskNumber } = entry
  return (
    <Page
      kicker={<ContestLink contest={entry.contest} />}
      title={title}
      state={<EntryWord state={state} />}
      lead={
        <>
          Mã {entry.code}, nhận {showMoment(entry.receivedAt)}, {ENTRY_SOURCES[entry.source].toLowerCase()}.
        </>
      }
      acts={<EntryActs entry={entry} />}
      help={help}
    >
      {stateReason !== null && <p className={styles.note}>{stateReason}</p>}
      <Facts rows={factsOf(entry)} />
      {namesAuthor && (
        <p className={styles.note} role="note">
          Trong bài có tên tác giả. Chương trình che tên này khi chuyển giám khảo.
        </p>
      )}
      {likest !== null && <Likest entry={entry} />}
      {text !== null && (
        <Section title={`Bài viết, ${count(entry.words)} chữ`}>
          <p className={styles.text}>{text}</p>
        </Section>
      )}
      {files.length > 0 && (
        <Section title="Bản chụp">
          {files.map(({ id }) => (
            <p key={id}>
              <AttachedFile id={id} />
            </p>
          ))}
        </Section>
      )}
      {answers.length > 0 && (
        <Section title={`Trả lời đúng ${count(entry.score ?? 0)} trên ${count(answers.length)} câu`}>
          <RowList
            rows={answers.map(({ question, chosen, right }) => ({
              key: question,
              title: question,
              state: <StateWord state={right ? 'done' : 'late'}>{right ? 'Đúng' : 'Sai'}</StateWord>,
              detail: chosen ?? 'Không trả lời',
            }))}
          />
        </Section>
      )}
      {marks !== null && marks.length > 0 && (
        <Section title={maskNumber === null ? 'Chấm thi' : maskText(maskNumber)}>
          <RowList
            rows={marks.map(({ juror, seat, total, asideReason, note }) => ({
              key: juror,
              title: seat === 3 ? `${juror} (người thứ ba)` : juror,
              state:
                asideReason !== null ? 'Không chấm' : total === null ? 'Chưa chấm' : `${count(total)} điểm`,
              detail: asideReason ?? note ?? '',
            }))}
          />
        </Section>
      )}
      <Section title="Diễn biến">
        <Timeline kind="contest-entry" id={entry.id} />
      </Section>
    </Page>
  )
}

const factsOf = (entry: Entry) =>
  [
    ['Tác giả', entry.authorName],
    ['Nơi ở, nơi công tác', entry.authorPlace],
    ['Đơn vị', entry.organization && <UnitLink unit={entry.organization} />],
    ['Liên hệ', entry.contact],
    ...(entry.category === null ? [] : [['Bảng thi', entry.category.label] as const]),
    ...(entry.aboutName === null
      ? []
      : [
          [
            'Viết về',
            `${entry.aboutName}${entry.aboutPlace === null ? '' : `, ${entry.aboutPlace}`}`,
          ] as const,
        ]),
    ...(entry.guess === null ? [] : [['Dự đoán số người đúng hết', count(entry.guess)] as const]),
    ...(entry.exemplarId === null
      ? []
      : [
          [
            'Điển hình',
            <Link to="/dien-hinh/$id" params={{ id: entry.exemplarId }}>
              Mở hồ sơ điển hình
            </Link>,
          ] as const,
        ]),
  ] as const

function Likest({ entry: { likest, likeness } }: { entry: Entry }) {
  if (likest === null) return null
  return (
    <Section title={`${likenessText(likeness ?? 0)} một bài khác`}>
      <p>
        <Link to="/bai-du-thi/$id" params={{ id: likest.id }}>
          {likest.title}
        </Link>
        , mã {likest.code}, {likest.contestName}
      </p>
      <SharedPassages passages={likest.passages} whose={['Bài này', 'Bài kia']} />
    </Section>
  )
}
