/** Thêm khách mời; ghi trả lời và số người đến; đơn vị trả lời giấy mời. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  answerEventInvitationRoute,
  editInviteeRoute,
  inviteToEventRoute,
} from '@guongsang/contract/events-desk.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { INVITATION_ANSWERS, INVITEE_PARTS } from '@guongsang/contract/events-words.ts'
import { listAddresseeGroupsRoute } from '@guongsang/contract/organizations-functions.ts'
import { useState } from 'react'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose, ChooseMany } from '../../../ui/choose.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import styles from '../events.module.css'
import type { Invitee } from './invitees.tsx'

export function InviteForm({ id, onClose }: { id: string; onClose: () => void }) {
  const may = useMay()
  const groups = useQuery({
    ...read(listAddresseeGroupsRoute, { query: { limit: 200 } }),
    enabled: may('can-address-groups'),
  }).data?.rows
  const invite = useAct(inviteToEventRoute, {
    done: ({ added, known }) =>
      known === 0
        ? `Đã thêm ${count(added)} khách mời.`
        : `Đã thêm ${count(added)} khách mời; ${count(known)} nơi đã có trong danh sách.`,
    quiet: true,
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      organizationIds: [] as string[],
      groupIds: [] as string[],
      personIds: [] as string[],
      outside: [] as { name: string; address: string | null }[],
      part: 'delegate' as const,
      seats: 1,
    },
    schema: inviteToEventRoute.body,
    guard: false,
    submit: (body) => invite.mutateAsync({ params: { id }, body }),
  })
  const { form } = action
  return (
    <Form action={action} act="Thêm" onCancel={onClose}>
      <OrganizationsPicker label="Đơn vị" {...form.getInputProps('organizationIds')} />
      {groups !== undefined && (
        <ChooseMany
          label="Cả nhóm đối tượng"
          description="Mỗi đơn vị trong nhóm hôm nay thành một dòng."
          data={groups.map((group) => ({ value: group.id, label: group.shortForm ?? group.wording }))}
          {...form.getInputProps('groupIds')}
        />
      )}
      <People
        ids={form.values.personIds}
        error={form.errors['personIds']}
        onChange={(ids) => form.setFieldValue('personIds', ids)}
      />
      {form.values.outside.map((_, at) => (
        <Row key={at}>
          <TextInput label="Khách ngoài địa phương" {...form.getInputProps(`outside.${at}.name`)} />
          <OptionalText label="Cơ quan, nơi ở" {...form.getInputProps(`outside.${at}.address`)} />
        </Row>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'start' }}
        onClick={() => form.insertListItem('outside', { name: '', address: null })}
      >
        Thêm khách ngoài địa phương
      </Button>
      <Row>
        <Choose
          label="Thành phần"
          allowDeselect={false}
          data={choicesOf(INVITEE_PARTS)}
          {...form.getInputProps('part')}
        />
        <NumberField label="Số người mỗi nơi" {...form.getInputProps('seats')} />
      </Row>
    </Form>
  )
}

interface PeopleProps {
  ids: string[]
  error: React.ReactNode
  onChange: (ids: string[]) => void
}

/** One after the other, each by name; names are kept beside the ids. */
function People({ ids, error, onChange }: PeopleProps) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  return (
    <>
      <PersonPicker
        key={ids.length}
        label="Cá nhân"
        error={error}
        onChange={(id, option) => {
          if (id === null || option === null || ids.includes(id)) return
          setNames(new Map([...names, [id, option.label]]))
          onChange([...ids, id])
        }}
      />
      {ids.map((id) => (
        <span key={id} className={styles.acts}>
          {names.get(id)}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => onChange(ids.filter((one) => one !== id))}
          >
            Bỏ
          </Button>
        </span>
      ))}
    </>
  )
}

interface InviteeProps {
  event: EventShown
  invitee: Invitee
  onClose: () => void
}

export function InviteeForm({ event: { id, state }, invitee, onClose }: InviteeProps) {
  const edit = useAct(editInviteeRoute, { done: 'Đã ghi.', quiet: true, after: onClose })
  const { answer, answerText, seats, came } = invitee
  const action = useActionForm({
    initial: { answer, answerText, seats, came },
    schema: editInviteeRoute.body.omit({ version: true }),
    guard: false,
    submit: (body) =>
      edit.mutateAsync({ params: { id, partId: invitee.id }, body: { ...body, version: invitee.version } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>{invitee.name}</p>
      <Choose
        label="Trả lời"
        clearable
        data={choicesOf(INVITATION_ANSWERS)}
        {...form.getInputProps('answer')}
      />
      <OptionalText label="Lời trả lời" {...form.getInputProps('answerText')} />
      <Row>
        <NumberField label="Số người mời" {...form.getInputProps('seats')} />
        {state === 'held' && <NumberField label="Số người đến" {...form.getInputProps('came')} />}
      </Row>
    </Form>
  )
}

export function AnswerForm({ id, invitee, onClose }: { id: string; invitee: Invitee; onClose: () => void }) {
  const reply = useAct(answerEventInvitationRoute, {
    done: 'Đã trả lời giấy mời.',
    quiet: true,
    after: onClose,
  })
  const action = useActionForm({
    initial: { answer: invitee.answer ?? ('coming' as const), answerText: invitee.answerText },
    schema: answerEventInvitationRoute.body,
    guard: false,
    submit: (body) => reply.mutateAsync({ params: { id, partId: invitee.id }, body }),
  })
  const { form } = action
  return (
    <Form action={action} act="Trả lời" onCancel={onClose}>
      <Choose
        label="Trả lời"
        allowDeselect={false}
        data={choicesOf(INVITATION_ANSWERS)}
        {...form.getInputProps('answer')}
      />
      <OptionalText label="Người dự, lý do" {...form.getInputProps('answerText')} />
    </Form>
  )
}
