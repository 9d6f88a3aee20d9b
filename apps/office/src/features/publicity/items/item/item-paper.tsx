/** The text as it stands, what is said of it, and every wording before. */
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import { showItemPhotoRoute } from '@guongsang/contract/publicity-item-yields.ts'
import { addressOf } from '../../../../lib/call.ts'
import { showDay, showMoment } from '../../../../lib/format.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { UnitLink } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/page.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { SecondLine } from '../../../../ui/second-line.tsx'
import styles from '../items.module.css'
import { durationText, labelText } from '../words.tsx'

const paragraphs = (body: string | null): string[] =>
  (body ?? '').split('\n').filter((line) => line.trim() !== '')

export function ItemPaper({ item }: { item: Item }) {
  const [latest, ...earlier] = item.editions
  return (
    <>
      <Notes item={item} />
      <article className={styles.paper}>
        <h2 className={styles.title}>{latest!.title}</h2>
        {latest!.standfirst !== null && <p className={styles.standfirst}>{latest!.standfirst}</p>}
        <Picture item={item} />
        {latest!.body === null ? (
          <SecondLine>Chưa có nội dung. Bấm Viết bài để viết.</SecondLine>
        ) : (
          paragraphs(latest!.body).map((paragraph, at) => <p key={at}>{paragraph}</p>)
        )}
      </article>
      <Section title="Thông tin">
        <About item={item} />
      </Section>
      {earlier.length > 0 && (
        <Section title="Các bản trước">
          <RowList
            rows={earlier.map((one) => ({
              key: String(one.edition),
              title: `Bản ${one.edition}: ${one.title}`,
              state: one.approved ? <StateWord state="done">Đã duyệt</StateWord> : undefined,
              detail: (
                <details>
                  <summary>{`${one.writtenBy}, ${showMoment(one.writtenAt)}${one.note === null ? '' : `. ${one.note}`}`}</summary>
                  <div className={styles.text}>{one.body ?? 'Chưa có nội dung.'}</div>
                </details>
              ),
            }))}
          />
        </Section>
      )}
    </>
  )
}

function Notes({ item: { missing, stateReason, state, exemplar } }: { item: Item }) {
  return (
    <>
      {stateReason !== null && (
        <p role="note" className={styles.note}>
          {state === 'corrected' ? `Đính chính: ${stateReason}` : `Lý do: ${stateReason}`}
        </p>
      )}
      {missing.length > 0 && (
        <div role="note" className={styles.note}>
          Trước bước sau còn thiếu:
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {exemplar !== null && !exemplar.told && (
        <p role="note" className={styles.note}>
          Điển hình này chưa công khai: trang bài trên cổng không dẫn tới trang của điển hình.
        </p>
      )}
    </>
  )
}

function Picture({ item: { id, photo } }: { item: Item }) {
  if (photo === null) return null
  return (
    <figure style={{ margin: 0 }}>
      <img
        className={styles.picture}
        src={addressOf(showItemPhotoRoute, { params: { id }, query: { size: 'large' } })}
        alt={photo.alt ?? ''}
      />
      <figcaption className={styles.caption}>
        {[photo.alt, photo.credit === null ? null : `Ảnh: ${photo.credit}`].filter(Boolean).join('. ')}{' '}
        {photo.agreed === true ? (
          <StateWord state="done">Người trong ảnh đồng ý</StateWord>
        ) : (
          <StateWord state="late">
            {photo.agreed === null ? 'Chưa hỏi người trong ảnh' : 'Người trong ảnh không đồng ý'}
          </StateWord>
        )}
      </figcaption>
    </figure>
  )
}

type Fact = readonly [name: string, value: ReactNode]

/** Of a dozen things it could point at, those it does. */
const onlyKnown = (rows: readonly Fact[]): Fact[] =>
  rows.filter(([, value]) => value !== null && value !== undefined && value !== '')

function About({ item }: { item: Item }) {
  const list = (labels: Item['topics']) => labels.map(labelText).join('; ')
  const length =
    item.durationSeconds === null
      ? `${item.words} tiếng, đọc khoảng ${durationText(item.readingSeconds)}`
      : durationText(item.durationSeconds)
  const times = [
    item.sentOn === null ? null : `Gửi ${showDay(item.sentOn)}`,
    item.publishedOn === null ? null : `đăng ${showDay(item.publishedOn)}, sau ${item.daysToPublish} ngày`,
  ].filter(Boolean)
  return (
    <Facts
      rows={onlyKnown([
        ['Đơn vị được nêu', item.about === null ? null : <UnitLink unit={item.about} />],
        ['Người, tập thể được nêu', item.subjectName],
        [
          'Điển hình',
          item.exemplar && (
            <Link to="/dien-hinh/$id" params={{ id: item.exemplar.id }}>
              {item.exemplar.name}
            </Link>
          ),
        ],
        [
          'Phong trào',
          item.movement && `${item.movement.name} (${LEVELS[item.movement.level].toLowerCase()} phát động)`,
        ],
        ['Cụm, khối thi đua', item.bloc?.name],
        ['Sự kiện', item.event?.name],
        ['Văn bản', item.document?.name],
        ['Bài dự thi', item.contestEntry && `${item.contestEntry.name} (${item.contestEntry.contest})`],
        ['Kênh', item.channel?.name],
        ['Nội dung tuyên truyền', list(item.topics)],
        ['Đối tượng', list(item.audiences)],
        ['Lĩnh vực', item.fields.map(({ label }) => label).join('; ')],
        ['Đơn vị phối hợp', item.cooperating.map(({ name }) => name).join('; ')],
        ['Độ dài', length],
        ['Gửi, đăng', times.join('; ')],
      ])}
    />
  )
}
