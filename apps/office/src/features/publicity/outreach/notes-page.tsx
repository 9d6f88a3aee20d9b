/** Định hướng tuyên truyền: what the propaganda department says to the forces, and who took note of it. */
import { Button, CheckboxGroup, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  acknowledgeNoteRoute,
  issueNoteRoute,
  listAcknowledgementsRoute,
  listNotesRoute,
  type Note,
  withdrawNoteRoute,
} from '@guongsang/contract/publicity-notes.ts'
import { NOTE_CONFIDENTIALITIES, NOTE_TARGETS } from '@guongsang/contract/publicity-outreach-words.ts'
import { count, showDay, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from './outreach.module.css'

const help = {
  about:
    'Định hướng của Ban Tuyên giáo gửi hệ thống tuyên giáo, báo cáo viên, cộng tác viên dư luận xã hội và cơ quan truyền thông.',
  steps: [
    'Đọc định hướng gửi tới mình, bấm Đã tiếp nhận.',
    'Ban Tuyên giáo bấm Gửi định hướng; mở danh sách tiếp nhận để biết ai đã đọc.',
  ],
  notes: ['Không nhập nội dung thuộc bí mật nhà nước.', 'Đã gửi thì không sửa lời; sai thì rút và gửi lại.'],
}

type Target = keyof typeof NOTE_TARGETS
const Search = ListSearch.pick({ cursor: true }).extend({ lucluong: oneKeyOf(NOTE_TARGETS) })

export function NotesPage() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const adding = useDialog()
  const reply = useQuery(
    readList(listNotesRoute, { query: { target: search.lucluong, cursor: search.cursor } }),
  )
  return (
    <Page
      title="Định hướng tuyên truyền"
      lead="Bám sát yêu cầu của kế hoạch, kịp thời nêu gương điển hình, giới thiệu cách làm hay."
      acts={
        may('can-issue-orientation-notes') && (
          <Button onClick={() => adding.open(true)}>Gửi định hướng</Button>
        )
      }
      help={help}
    >
      <Filters>
        <FilterChoice
          label="Gửi tới"
          placeholder="Mọi lực lượng"
          w={260}
          data={choicesOf(NOTE_TARGETS)}
          value={search.lucluong}
          onChange={(target) => change({ lucluong: target })}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 && search.cursor === undefined ? (
            <Empty title="Chưa có định hướng nào">
              Định hướng gửi tới lực lượng của tài khoản này hiện ở đây.
            </Empty>
          ) : (
            <>
              {rows.map((note) => (
                <NoteCard key={note.id} note={note} />
              ))}
              <Pager
                cursor={search.cursor}
                onCursor={(cursor) => change({ cursor })}
                next={next}
                shown={rows.length}
                total={total}
              />
            </>
          )
        }
      </Await>
      <Dialog control={adding} title="Gửi định hướng tuyên truyền" wide>
        {() => <NoteForm onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

function NoteCard({ note }: { note: Note }) {
  const ask = useAsk()
  const readers = useDialog()
  const may = useMay()
  const acknowledge = useAct(acknowledgeNoteRoute, { done: 'Đã tiếp nhận.' })
  const withdraw = useAct(withdrawNoteRoute, { done: 'Đã rút.' })
  const params = { id: note.id }
  const pull = async () => {
    const answer = await ask({
      title: `Rút “${note.title}”?`,
      text: 'Người đã tiếp nhận vẫn đọc được rằng định hướng đã rút và vì sao.',
      act: 'Rút định hướng',
      reason: 'Lý do',
    })
    if (answer) withdraw.mutate({ params, body: { reason: answer.reason, version: note.version } })
  }
  return (
    <section className={styles.note}>
      <h2 className={styles.noteTitle}>
        {note.title}
        <NoteState note={note} />
      </h2>
      <p className={styles.detail}>
        {[
          note.symbol,
          note.organization.name,
          `gửi ${showDay(note.issuedOn)}`,
          note.answerBy && `tiếp nhận trước ${showDay(note.answerBy)}`,
          NOTE_CONFIDENTIALITIES[note.confidentiality].toLowerCase(),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p className={styles.detail}>
        Gửi tới: {note.targets.map((target) => NOTE_TARGETS[target]).join('; ')}
      </p>
      {note.withdrawnReason !== null && <p className={styles.detail}>Lý do rút: {note.withdrawnReason}</p>}
      <p className={styles.noteText}>{note.content}</p>
      {note.fileIds.map((id) => (
        <AttachedFile key={id} id={id} />
      ))}
      <div className={styles.acts}>
        {note.isForMe && note.acknowledgedAt === null && note.withdrawnReason === null && (
          <Button onClick={() => acknowledge.mutate({ params, body: { remark: null } })}>Đã tiếp nhận</Button>
        )}
        {may('can-issue-orientation-notes') && (
          <Button variant="default" onClick={() => readers.open(true)}>
            {count(note.acknowledged)} người đã tiếp nhận
          </Button>
        )}
        {note.mayWithdraw && (
          <Button variant="subtle" color="gray" onClick={() => void pull()}>
            Rút
          </Button>
        )}
      </div>
      <Dialog control={readers} title="Ai đã tiếp nhận" wide>
        {() => <Readers id={note.id} />}
      </Dialog>
    </section>
  )
}

function NoteState({ note }: { note: Note }) {
  if (note.withdrawnReason !== null) return <StateWord state="not-applicable">Đã rút</StateWord>
  if (!note.isForMe) return null
  return note.acknowledgedAt === null ? (
    <StateWord state="waiting">Chờ tiếp nhận</StateWord>
  ) : (
    <StateWord state="done">Đã tiếp nhận {showMoment(note.acknowledgedAt)}</StateWord>
  )
}

function Readers({ id }: { id: string }) {
  const reply = useQuery(readList(listAcknowledgementsRoute, { params: { id }, query: { limit: 200 } }))
  return (
    <Await reply={reply}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>Chưa có ai tiếp nhận.</p>
        ) : (
          <RowList
            rows={rows.map(({ name, organization, target, remark, at }) => ({
              key: `${name} ${at}`,
              title: name,
              detail: [organization?.name, NOTE_TARGETS[target], showMoment(at), remark]
                .filter(Boolean)
                .join('. '),
            }))}
          />
        )
      }
    </Await>
  )
}

function NoteForm({ onClose }: { onClose: () => void }) {
  const issue = useAct(issueNoteRoute, { quiet: true, done: 'Đã gửi định hướng.', after: onClose })
  const action = useActionForm({
    initial: {
      symbol: null as string | null,
      title: '',
      content: '',
      targets: [] as Target[],
      confidentiality: 'open' as keyof typeof NOTE_CONFIDENTIALITIES,
      answerBy: null as string | null,
      fileIds: [] as string[],
    },
    schema: issueNoteRoute.body,
    submit: (body) => issue.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gửi" onCancel={onClose}>
      <Row>
        <TextInput label="Tên" {...form.getInputProps('title')} />
        <OptionalText label="Số, ký hiệu" {...form.getInputProps('symbol')} />
      </Row>
      <Textarea
        label="Nội dung định hướng"
        description="Không nhập nội dung thuộc bí mật nhà nước."
        autosize
        minRows={5}
        {...form.getInputProps('content')}
      />
      <CheckboxGroup label="Gửi tới" {...form.getInputProps('targets')}>
        <Stack gap="xs" mt="xs">
          {choicesOf(NOTE_TARGETS).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </CheckboxGroup>
      <Row>
        <NativeSelect
          label="Ai đọc được"
          data={choicesOf(NOTE_CONFIDENTIALITIES)}
          {...form.getInputProps('confidentiality')}
        />
        <DateField label="Tiếp nhận trước ngày" {...form.getInputProps('answerBy')} />
      </Row>
      <FilesField label="Tệp kèm theo" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
