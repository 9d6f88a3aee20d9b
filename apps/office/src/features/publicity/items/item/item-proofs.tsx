/** What the text says as facts, what proves it, who confirmed these very words; what editors think of the work. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { checkItemRoute, gradeItemRoute, setClaimsRoute } from '@guongsang/contract/publicity-item-steps.ts'
import { GRADES, PARTIES } from '@guongsang/contract/publicity-item-words.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { showDay } from '../../../../lib/format.ts'
import { useSession } from '../../../../lib/session.ts'
import { useAct } from '../../../../ui/act.ts'
import { choicesOf } from '../../../../ui/choose.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../../ui/dialog.tsx'
import { AttachedFile, FileField } from '../../../../ui/file-field.tsx'
import { Form, Row, useActionForm } from '../../../../ui/form.tsx'
import { OptionalText } from '../../../../ui/optional-text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { Empty } from '../../../../ui/states.tsx'
import styles from '../items.module.css'

export function ItemProofs({ item }: { item: Item }) {
  return (
    <>
      <Claims item={item} />
      <Checks item={item} />
      <Grades item={item} />
    </>
  )
}

function Claims({ item }: { item: Item }) {
  const dialog = useDialog()
  return (
    <Section
      title="Điều nêu trong bài và căn cứ"
      acts={
        item.may.includes('claims') && (
          <Button variant="default" onClick={() => dialog.open(true)}>
            Ghi điều nêu, căn cứ
          </Button>
        )
      }
    >
      {item.claims.length === 0 ? (
        <Empty title="Chưa ghi điều nào">Ghi từng số liệu, việc làm bài nêu ra và căn cứ của nó.</Empty>
      ) : (
        <RowList
          rows={item.claims.map(({ id, text, evidence, document, fileId }) => ({
            key: id,
            title: text,
            state:
              evidence === null && document === null && fileId === null ? (
                <StateWord state="late">Chưa có căn cứ</StateWord>
              ) : undefined,
            detail: [evidence, document?.name].filter(Boolean).join('; '),
            acts: fileId === null ? undefined : <AttachedFile id={fileId} />,
          }))}
        />
      )}
      <Dialog control={dialog} title="Điều nêu trong bài và căn cứ" wide>
        {() => <ClaimsForm item={item} onDone={dialog.close} />}
      </Dialog>
    </Section>
  )
}

type Claim = Parsed<typeof setClaimsRoute>['body']['claims'][number]
const emptyClaim: Claim = { text: '', evidence: null, documentId: null, fileId: null }

function ClaimsForm({ item: { id, version, claims }, onDone }: { item: Item; onDone: () => void }) {
  const save = useAct(setClaimsRoute, { done: 'Đã lưu.', quiet: true, after: onDone })
  const schema = setClaimsRoute.body.omit({ version: true })
  const kept = claims.map(({ text, evidence, document, fileId }): Claim => {
    return { text, evidence, documentId: document?.id ?? null, fileId }
  })
  const action = useActionForm<{ claims: Claim[] }>({
    initial: { claims: kept.length > 0 ? kept : [emptyClaim] },
    schema,
    guard: false,
    submit: (body) => save.mutateAsync({ params: { id }, body: { ...schema.parse(body), version } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onDone}>
      {form.values.claims.map((_, at) => (
        <div key={at} className={styles.row}>
          <TextInput label={`Điều nêu ${at + 1}`} {...form.getInputProps(`claims.${at}.text`)} />
          <OptionalText label="Căn cứ" {...form.getInputProps(`claims.${at}.evidence`)} />
          <Button
            variant="default"
            aria-label={`Bỏ điều nêu ${at + 1}`}
            onClick={() => form.removeListItem('claims', at)}
          >
            Bỏ
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={() => form.insertListItem('claims', emptyClaim)}>
        Thêm điều nêu
      </Button>
    </Form>
  )
}

function Checks({ item }: { item: Item }) {
  const dialog = useDialog()
  return (
    <Section
      title="Lời xác nhận"
      acts={
        item.may.includes('check') && (
          <Button variant="default" onClick={() => dialog.open(true)}>
            Ghi lời xác nhận
          </Button>
        )
      }
    >
      {item.checks.length === 0 ? (
        <Empty title="Chưa ai xác nhận">
          Cho đơn vị và người được nêu đọc bản mới nhất, rồi ghi lời của họ ở đây.
        </Empty>
      ) : (
        <RowList
          rows={[...item.checks].reverse().map((one) => ({
            key: one.id,
            title: `${PARTIES[one.party]}: ${one.byName}`,
            state: (
              <StateWord state={!one.agreed ? 'late' : one.current ? 'done' : 'not-applicable'}>
                {!one.agreed ? 'Không đồng ý' : one.current ? 'Đồng ý' : 'Đồng ý với bản cũ'}
              </StateWord>
            ),
            detail: [one.byPost, `${showDay(one.givenOn)}, ${one.how}`, `bản ${one.edition}`, one.note]
              .filter(Boolean)
              .join('; '),
            acts: one.fileId === null ? undefined : <AttachedFile id={one.fileId} />,
          }))}
        />
      )}
      <Dialog control={dialog} title="Ghi lời xác nhận">
        {() => <CheckForm item={item} onDone={dialog.close} />}
      </Dialog>
    </Section>
  )
}

type Check = Parsed<typeof checkItemRoute>['body'] & Record<string, unknown>

function CheckForm({ item, onDone }: { item: Item; onDone: () => void }) {
  const { today } = useSession()
  const params = { id: item.id }
  const save = useAct(checkItemRoute, { done: 'Đã ghi.', quiet: true, after: onDone })
  const action = useActionForm<Check>({
    initial: {
      party: 'unit',
      agreed: true,
      byName: '',
      byPost: null,
      givenOn: today,
      how: 'Đọc bản thảo và ký',
      note: null,
      fileId: null,
      edition: item.editions[0]!.edition,
    },
    schema: checkItemRoute.body,
    guard: false,
    submit: (body) => save.mutateAsync({ params, body: checkItemRoute.body.parse(body) }),
  })
  const { form } = action
  const answers = { true: 'Đồng ý, đúng sự thật', false: 'Không đồng ý' }
  return (
    <Form action={action} act="Ghi lời xác nhận" onCancel={onDone}>
      <NativeSelect label="Lời của" data={choicesOf(PARTIES)} {...form.getInputProps('party')} />
      <NativeSelect
        label="Trả lời"
        data={choicesOf(answers)}
        value={String(form.values.agreed)}
        onChange={({ currentTarget }) => form.setFieldValue('agreed', currentTarget.value === 'true')}
      />
      <TextInput label="Họ và tên người xác nhận" {...form.getInputProps('byName')} />
      <OptionalText label="Chức vụ" {...form.getInputProps('byPost')} />
      <Row>
        <DateField label="Ngày" {...form.getInputProps('givenOn')} />
        <TextInput label="Bằng cách nào" {...form.getInputProps('how')} />
      </Row>
      <OptionalText label="Ghi thêm" {...form.getInputProps('note')} />
      <FileField label="Bản có chữ ký" {...form.getInputProps('fileId')} />
    </Form>
  )
}

function Grades({ item: { id, grades, may } }: { item: Item }) {
  const dialog = useDialog()
  if (grades.length === 0 && !may.includes('grade')) return null
  return (
    <Section
      title="Nhận xét của biên tập"
      acts={
        may.includes('grade') && (
          <Button variant="default" onClick={() => dialog.open(true)}>
            Nhận xét
          </Button>
        )
      }
    >
      {grades.length === 0 && <Empty title="Chưa có nhận xét">Biên tập nhận xét chất lượng bài ở đây.</Empty>}
      <RowList
        rows={[...grades].reverse().map((one) => ({
          key: one.id,
          title: GRADES[one.grade],
          detail: [one.note, `${one.recordedBy}, ${showDay(one.gradedOn)}`].filter(Boolean).join('; '),
        }))}
      />
      <Dialog control={dialog} title="Nhận xét chất lượng">
        {() => <GradeForm id={id} onDone={dialog.close} />}
      </Dialog>
    </Section>
  )
}

type Graded = Parsed<typeof gradeItemRoute>['body'] & Record<string, unknown>

function GradeForm({ id, onDone }: { id: string; onDone: () => void }) {
  const save = useAct(gradeItemRoute, { done: 'Đã ghi nhận xét.', quiet: true, after: onDone })
  const action = useActionForm<Graded>({
    initial: { grade: 'good', note: null },
    schema: gradeItemRoute.body,
    guard: false,
    submit: (body) => save.mutateAsync({ params: { id }, body: gradeItemRoute.body.parse(body) }),
  })
  return (
    <Form action={action} act="Ghi nhận xét" onCancel={onDone}>
      <NativeSelect label="Đánh giá" data={choicesOf(GRADES)} {...action.form.getInputProps('grade')} />
      <OptionalText label="Nhận xét" {...action.form.getInputProps('note')} />
    </Form>
  )
}
