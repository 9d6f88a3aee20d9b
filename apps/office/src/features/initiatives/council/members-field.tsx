/** Thành viên: accounts of the council are picked, everybody else is named. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { listCouncilMembersRoute } from '@guongsang/contract/initiatives-councils.ts'
import { COUNCIL_PARTS } from '@guongsang/contract/initiatives-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { Part } from '../../../ui/form.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import styles from '../initiatives.module.css'
import type { Typed } from './prepare-session-page.tsx'

interface Props {
  form: UseFormReturnType<Typed>
  accounts: Ok<typeof listCouncilMembersRoute>['rows']
}

export function MembersField({ form, accounts }: Props) {
  const { members } = form.values
  const add = (member: Omit<Typed['members'][number], 'part'>) =>
    form.setFieldValue('members', [
      ...members,
      { ...member, part: members.length === 0 ? 'chair' : 'member' },
    ])
  const free = accounts.filter(({ accountId }) => !members.some((one) => one.accountId === accountId))
  return (
    <Part
      title={`Thành viên (${members.length})`}
      help="Người có tài khoản tự chấm; phiếu giấy của người khác do thư ký ghi."
    >
      {typeof form.errors.members === 'string' && <p role="alert">{form.errors.members}</p>}
      {members.map((member, at) => (
        <div key={member.accountId ?? member.personId ?? member.name} className={styles.row}>
          <TextInput label={`Thành viên ${at + 1}`} readOnly value={member.name} />
          <NativeSelect
            label="Vai trò"
            data={choicesOf(COUNCIL_PARTS)}
            {...form.getInputProps(`members.${at}.part`)}
          />
          <span className={styles.clause}>{member.accountId === null ? 'Phiếu giấy' : 'Tự chấm'}</span>
          <Button
            variant="default"
            aria-label={`Bỏ ${member.name}`}
            onClick={() =>
              form.setFieldValue(
                'members',
                members.filter((_, index) => index !== at),
              )
            }
          >
            Bỏ
          </Button>
        </div>
      ))}
      <Choose
        key={`account-${members.length}`}
        label="Thêm thành viên có tài khoản"
        data={free.map(({ accountId, name }) => ({ value: accountId, label: name }))}
        onChange={(id) => {
          const found = accounts.find(({ accountId }) => accountId === id)
          if (found) add(found)
        }}
      />
      <PersonPicker
        key={`person-${members.length}`}
        label="Thêm thành viên bỏ phiếu giấy"
        onChange={(id, option) => {
          if (id !== null && option !== null && !members.some(({ personId }) => personId === id))
            add({ accountId: null, personId: id, name: option.label })
        }}
      />
    </Part>
  )
}
