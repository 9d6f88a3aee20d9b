import { Button, Radio, TextInput } from '@mantine/core'
import {
  createHouseholdRoute,
  editHouseholdRoute,
  type Household,
} from '@guongsang/contract/organizations-collectives.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Part, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import styles from './household-form.module.css'

interface Member {
  personId: string | null
  fullName: string
  relation: string
  isHead: boolean
}

const noMember: Member = { personId: null, fullName: '', relation: '', isHead: false }

interface Values extends Record<string, unknown> {
  jurisdictionId: string
  address: string | null
  from: string | null
  members: Member[]
}

/** Null: a new one. */
export function HouseholdForm({ household, onClose }: { household: Household | null; onClose: () => void }) {
  const create = useAct(createHouseholdRoute, { quiet: true, done: 'Đã thêm hộ gia đình.', after: onClose })
  const edit = useAct(editHouseholdRoute, { quiet: true, done: 'Đã lưu hộ gia đình.', after: onClose })
  const action = useActionForm<Values>({
    initial: {
      jurisdictionId: household?.jurisdiction.id ?? '',
      address: household?.address ?? null,
      from: household?.from ?? null,
      members: household?.members ?? [{ ...noMember, relation: 'Chủ hộ', isHead: true }],
    },
    schema: createHouseholdRoute.body,
    submit: (values) => {
      const { address, members } = values
      return household === null
        ? create.mutateAsync({ body: values })
        : edit.mutateAsync({
            params: { id: household.id },
            body: { address, members, version: household.version },
          })
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {household === null && (
        <>
          <JurisdictionPicker label="Địa bàn" data-autofocus {...form.getInputProps('jurisdictionId')} />
          <DateField
            label="Có từ ngày"
            description="Không rõ thì để trống."
            {...form.getInputProps('from')}
          />
        </>
      )}
      <OptionalText label="Địa chỉ" {...form.getInputProps('address')} />
      <Part
        title="Thành viên"
        help="Chọn trong danh bạ khi người đó đã có, để thành tích của người và của hộ không lẫn."
      >
        <Radio.Group
          aria-label="Chủ hộ"
          value={String(form.values.members.findIndex((member) => member.isHead))}
          onChange={(head) =>
            form.setFieldValue(
              'members',
              form.values.members.map((member, index) => ({ ...member, isHead: String(index) === head })),
            )
          }
        >
          {form.values.members.map((member, index) => (
            // eslint-disable-next-line react/no-array-index-key -- members have no identity before they are saved
            <div key={index} className={styles.member}>
              <PersonPicker
                label="Trong danh bạ"
                known={member.personId === null ? null : { value: member.personId, label: member.fullName }}
                {...form.getInputProps(`members.${index}.personId`)}
                onChange={(personId, option) =>
                  form.setFieldValue(`members.${index}`, {
                    ...member,
                    personId,
                    fullName: option?.label ?? member.fullName,
                  })
                }
              />
              <TextInput label="Họ và tên" {...form.getInputProps(`members.${index}.fullName`)} />
              <TextInput label="Quan hệ với chủ hộ" {...form.getInputProps(`members.${index}.relation`)} />
              <Radio value={String(index)} label="Chủ hộ" />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                disabled={form.values.members.length === 1}
                onClick={() => form.removeListItem('members', index)}
              >
                Bỏ
              </Button>
            </div>
          ))}
        </Radio.Group>
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          onClick={() => form.insertListItem('members', noMember)}
        >
          Thêm thành viên
        </Button>
      </Part>
    </Form>
  )
}
