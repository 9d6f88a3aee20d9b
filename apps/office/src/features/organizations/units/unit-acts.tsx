/** Việc khác của một đơn vị: what has a day and a decision. */
import { Button, Menu, TextInput } from '@mantine/core'
import {
  moveOrganizationRoute,
  type Organization,
  renameOrganizationRoute,
} from '@guongsang/contract/organizations.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { MenuLink } from '../../../ui/link.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { DesignateForm } from './designate-form.tsx'

interface Props {
  unit: Organization
  may: (act: string) => boolean
}

export function UnitActs({ unit, may }: Props) {
  const dialog = useDialog<'rename' | 'move' | 'designate'>()
  const titles = { rename: 'Đổi tên', move: 'Chuyển nơi trực thuộc', designate: 'Giao vai trò chức năng' }
  const mayAct = useMay()
  if (!may('arrange') && !may('designate') && !mayAct('can-view-honours')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayAct('can-view-honours') && (
            <MenuLink to="/khen-thuong/doi-tuong/$kind/$id" params={{ kind: 'organization', id: unit.id }}>
              Khen thưởng: đã có gì, còn thiếu gì
            </MenuLink>
          )}
          {mayAct('can-assess') && (
            <MenuLink to="/ra-soat" search={{ donvi: unit.id } as never}>
              Rà soát khen thưởng cả đơn vị
            </MenuLink>
          )}
          {may('arrange') && (
            <>
              <Menu.Item onClick={() => dialog.open('rename')}>Đổi tên</Menu.Item>
              <Menu.Item onClick={() => dialog.open('move')}>Chuyển nơi trực thuộc, địa bàn</Menu.Item>
            </>
          )}
          {may('designate') && (
            <Menu.Item onClick={() => dialog.open('designate')}>Giao vai trò chức năng</Menu.Item>
          )}
          {may('arrange') && unit.state === 'active' && (
            <>
              <Menu.Divider />
              <MenuLink to="/don-vi/sap-nhap" search={{ tu: unit.id }}>
                Sáp nhập với đơn vị khác
              </MenuLink>
              <MenuLink to="/don-vi/chia-tach" search={{ tu: unit.id }}>
                Chia, tách
              </MenuLink>
              <MenuLink to="/don-vi/$id/giai-the" params={{ id: unit.id }}>
                Giải thể
              </MenuLink>
            </>
          )}
          {may('mergeRecords') && (
            <>
              <Menu.Divider />
              <MenuLink to="/don-vi/trung-lap" search={{ cua: unit.id }}>
                Tìm bản ghi trùng
              </MenuLink>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog control={dialog} title={dialog.about === null ? '' : titles[dialog.about]}>
        {(act) =>
          act === 'rename' ? (
            <RenameForm unit={unit} onClose={dialog.close} />
          ) : act === 'move' ? (
            <MoveForm unit={unit} onClose={dialog.close} />
          ) : (
            <DesignateForm organizationId={unit.id} onClose={dialog.close} />
          )
        }
      </Dialog>
    </>
  )
}

function RenameForm({ unit, onClose }: { unit: Organization; onClose: () => void }) {
  const rename = useAct(renameOrganizationRoute, {
    quiet: true,
    done: 'Đã đổi tên. Tên cũ vẫn tra được.',
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      officialName: unit.name,
      shortName: unit.shortName,
      abbreviation: unit.abbreviation,
      from: '',
      decision: null as string | null,
    },
    schema: renameOrganizationRoute.body,
    submit: (body) => rename.mutateAsync({ params: { id: unit.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Đổi tên" onCancel={onClose}>
      <TextInput label="Tên chính thức mới" data-autofocus {...form.getInputProps('officialName')} />
      <Row>
        <OptionalText label="Tên tắt" {...form.getInputProps('shortName')} />
        <OptionalText label="Chữ viết tắt" {...form.getInputProps('abbreviation')} />
      </Row>
      <DateField label="Dùng tên mới từ ngày" {...form.getInputProps('from')} />
      <OptionalText
        label="Quyết định"
        description="Số, ngày, cơ quan ban hành."
        {...form.getInputProps('decision')}
      />
    </Form>
  )
}

function MoveForm({ unit, onClose }: { unit: Organization; onClose: () => void }) {
  const move = useAct(moveOrganizationRoute, {
    quiet: true,
    done: 'Đã chuyển. Đơn vị bên dưới đi theo.',
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      parentId: unit.parent?.id ?? null,
      jurisdictionId: unit.jurisdiction?.id ?? null,
      from: '',
      decision: null as string | null,
    },
    schema: moveOrganizationRoute.body,
    submit: (body) => move.mutateAsync({ params: { id: unit.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Chuyển" onCancel={onClose}>
      <OrganizationPicker label="Trực thuộc" data-autofocus {...form.getInputProps('parentId')} />
      <JurisdictionPicker label="Địa bàn" {...form.getInputProps('jurisdictionId')} />
      <DateField label="Từ ngày" {...form.getInputProps('from')} />
      <OptionalText
        label="Quyết định"
        description="Số, ngày, cơ quan ban hành."
        {...form.getInputProps('decision')}
      />
    </Form>
  )
}
