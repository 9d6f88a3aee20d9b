/** Đồng ý công khai: nothing of a person is published without it. */
import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { declareConsentRoute, type Person } from '@guongsang/contract/organizations-people.ts'
import { CONSENT_PURPOSES } from '@guongsang/contract/organizations-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'

type Purpose = keyof typeof CONSENT_PURPOSES

interface Props {
  person: Person
  may: (act: string) => boolean
}

export function PersonConsents({ person, may }: Props) {
  const dialog = useDialog()
  return (
    <Section
      title="Sự đồng ý của người này"
      acts={
        may('edit') && (
          <Button variant="default" size="compact-sm" onClick={() => dialog.open(true)}>
            Ghi sự đồng ý
          </Button>
        )
      }
    >
      <RowList
        rows={(Object.keys(CONSENT_PURPOSES) as Purpose[]).map((purpose) => consentRow(person, purpose))}
      />
      <Dialog control={dialog} title={`Ghi sự đồng ý của ${person.fullName}`}>
        {() => <ConsentForm person={person} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function consentRow(person: Person, purpose: Purpose) {
  const said = person.consents.find((one) => one.purpose === purpose)
  return {
    key: purpose,
    title: CONSENT_PURPOSES[purpose],
    state:
      said === undefined ? (
        <StateWord state="not-applicable">Chưa hỏi</StateWord>
      ) : said.given ? (
        <StateWord state="done">Đồng ý</StateWord>
      ) : (
        <StateWord state="late">Không đồng ý</StateWord>
      ),
    ...(said && {
      detail: [`ngày ${showDay(said.declaredOn)}`, said.evidence ?? ''].filter(Boolean).join(' · '),
    }),
  }
}

function ConsentForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { today } = useSession()
  const declare = useAct(declareConsentRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm<{
    purpose: Purpose
    given: boolean
    declaredOn: string
    evidence: string | null
  }>({
    initial: {
      purpose: 'publish-profile',
      given: true,
      declaredOn: today,
      evidence: null,
    },
    schema: declareConsentRoute.body,
    submit: (body) => declare.mutateAsync({ params: { id: person.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect label="Về việc" data={choicesOf(CONSENT_PURPOSES)} {...form.getInputProps('purpose')} />
      <Radio.Group
        label="Người này"
        value={form.values.given ? 'yes' : 'no'}
        onChange={(value) => form.setFieldValue('given', value === 'yes')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="yes" label="Đồng ý" />
          <Radio value="no" label="Không đồng ý, hoặc rút lại sự đồng ý" />
        </Stack>
      </Radio.Group>
      <DateField label="Ngày" {...form.getInputProps('declaredOn')} />
      <OptionalText
        label="Căn cứ"
        description="Phiếu đồng ý, thư, cuộc gọi…"
        {...form.getInputProps('evidence')}
      />
    </Form>
  )
}
