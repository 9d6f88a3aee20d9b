/** Chấm một bài rọc phách, made for a phone: read, give points by criterion, go on to the next. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import {
  type BlindEntry,
  downloadBlindFileRoute,
  markEntryRoute,
  showBlindEntryRoute,
  standAsideRoute,
} from '@guongsang/contract/contests-jury.ts'
import { addressOf } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, KEPT, useActionForm } from '../../../ui/form.tsx'
import { DownloadButton, LinkButton } from '../../../ui/link.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import styles from '../contests.module.css'
import { maskText } from '../words.tsx'

const help = {
  about: 'Một bài dự thi đã rọc phách.',
  steps: [
    'Đọc bài, cho điểm từng tiêu chí bằng số nguyên, ghi nhận xét nếu cần.',
    'Bấm Cho điểm; chương trình mở bài tiếp theo.',
  ],
  notes: ['Điểm đã cho không sửa được.', 'Dấu …… là tên tác giả đã che.'],
}

export function BlindEntryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showBlindEntryRoute, { params: { id } }))
  return <Await reply={reply}>{(entry) => <Shown key={entry.entryId} entry={entry} />}</Await>
}

function Shown({ entry }: { entry: BlindEntry }) {
  const { maskNumber, title, contest, isThird, text, files, total, asideReason, mayMark } = entry
  return (
    <Page
      kicker={<Link to="/ban-cham">Bàn chấm</Link>}
      title={`${maskText(maskNumber)}: ${title}`}
      {...(total !== null && { state: <StateWord state="done">{count(total)} điểm</StateWord> })}
      lead={isThird ? `${contest.name}. Hai điểm trước lệch nhau, anh chị chấm lần ba.` : contest.name}
      help={help}
    >
      <div className={styles.desk}>
        {asideReason !== null && <p className={styles.note}>Bài đã chuyển người khác chấm: {asideReason}</p>}
        {entry.aboutName !== null && (
          <Facts
            rows={[
              ['Viết về', entry.aboutName],
              ['Ở', entry.aboutPlace],
              ...(entry.category === null ? [] : [['Bảng thi', entry.category.label] as const]),
            ]}
          />
        )}
        {text !== null && <p className={styles.text}>{text}</p>}
        {files.map((file) => (
          <p key={file.id}>
            <DownloadButton
              href={addressOf(downloadBlindFileRoute, { params: { id: entry.entryId, fileId: file.id } })}
            >
              {file.name}
            </DownloadButton>
          </p>
        ))}
        {mayMark ? <Marking entry={entry} /> : <Given entry={entry} />}
      </div>
    </Page>
  )
}

function Given({ entry: { criteria, points, note, nextId } }: { entry: BlindEntry }) {
  return (
    <>
      {points !== null && (
        <Section title="Điểm đã cho">
          <Facts
            rows={[
              ...criteria.map(
                ({ code, label, most }) => [label, `${points[code] ?? 0} trên ${most}`] as const,
              ),
              ['Nhận xét', note],
            ]}
          />
        </Section>
      )}
      <div className={styles.foot}>
        {nextId !== null && (
          <LinkButton to="/ban-cham/$id" params={{ id: nextId }}>
            Chấm bài tiếp theo
          </LinkButton>
        )}
      </div>
    </>
  )
}

interface Typed extends Record<string, unknown> {
  points: Record<string, number | string | null>
  note: string | null
}

function Marking({ entry: { entryId: id, criteria, nextId } }: { entry: BlindEntry }) {
  const ask = useAsk()
  const navigate = useNavigate()
  const onwards = () =>
    void (nextId === null
      ? navigate({ to: '/ban-cham' })
      : navigate({ to: '/ban-cham/$id', params: { id: nextId } }))
  const mark = useAct(markEntryRoute, { done: 'Đã cho điểm.', quiet: true, after: onwards })
  const aside = useAct(standAsideRoute, { done: 'Bài đã chuyển người khác chấm.', after: onwards })
  const action = useActionForm<Typed>({
    initial: { points: Object.fromEntries(criteria.map(({ code }) => [code, null])), note: null },
    schema: markEntryRoute.body,
    submit: async (typed) => {
      const body = markEntryRoute.body.parse(typed)
      const answer = await ask({
        title: `Cho ${count(sumOf(typed))} điểm?`,
        text: 'Điểm đã cho không sửa được.',
        act: 'Cho điểm',
      })
      return answer === null ? KEPT : mark.mutateAsync({ params: { id }, body })
    },
  })
  const askAside = async () => {
    const answer = await ask({
      title: 'Xin không chấm bài này?',
      text: 'Bài chuyển ngay cho giám khảo khác.',
      act: 'Xin không chấm',
      reason: 'Vì sao anh chị không chấm',
    })
    if (answer) aside.mutate({ params: { id }, body: { reason: answer.reason } })
  }
  const { form } = action
  return (
    <Section title="Cho điểm">
      <Form action={action} act="Cho điểm">
        <div className={styles.criteria}>
          {criteria.map(({ code, label, most }) => (
            <NumberField
              key={code}
              size="md"
              label={`${label} (0 đến ${most})`}
              {...form.getInputProps(`points.${code}`)}
            />
          ))}
        </div>
        <p className={styles.total} role="status">
          Cộng: {count(sumOf(form.values))} trên 100
        </p>
        <LongText label="Nhận xét" {...form.getInputProps('note')} />
      </Form>
      <div className={styles.foot}>
        <Button variant="subtle" color="gray" loading={aside.isPending} onClick={() => void askAside()}>
          Tôi có liên quan, xin không chấm
        </Button>
      </div>
    </Section>
  )
}

const sumOf = ({ points }: Typed): number =>
  Object.values(points).reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
