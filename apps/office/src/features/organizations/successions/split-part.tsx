import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { listOrganizationsRoute, type Organization } from '@guongsang/contract/organizations.ts'
import { listCollectivesRoute } from '@guongsang/contract/organizations-collectives.ts'
import { listPeopleRoute } from '@guongsang/contract/organizations-people.ts'
import { readList } from '../../../lib/query.ts'
import { ChooseMany } from '../../../ui/choose.tsx'
import { Part } from '../../../ui/form.tsx'
import { noSuccessor, SuccessorFields, type SuccessorValues } from './successor-fields.tsx'

export interface SplitPartValues {
  successor: SuccessorValues
  childIds: string[]
  personIds: string[]
  collectiveIds: string[]
  designationIds: string[]
}

export const noPart: SplitPartValues = {
  successor: noSuccessor,
  childIds: [],
  personIds: [],
  collectiveIds: [],
  designationIds: [],
}

interface Props<V extends Record<string, unknown>> {
  form: UseFormReturnType<V>
  index: number
  part: SplitPartValues
  /** What is being divided, once chosen. */
  unit: Organization | undefined
  onRemove: (() => void) | undefined
}

/** One of the new units, and what goes to it. */
export function SplitPart<V extends Record<string, unknown>>({
  form,
  index,
  part,
  unit,
  onRemove,
}: Props<V>) {
  const place = `parts.${index}`
  const belongings = useBelongings(unit)
  return (
    <Part title={`Đơn vị mới thứ ${index + 1}`}>
      <SuccessorFields form={form} place={`${place}.successor`} value={part.successor} />
      {unit && (
        <>
          <ChooseMany
            label="Đơn vị trực thuộc chuyển sang"
            data={belongings.children}
            {...form.getInputProps(`${place}.childIds`)}
          />
          <ChooseMany
            label="Người chuyển sang"
            data={belongings.people}
            {...form.getInputProps(`${place}.personIds`)}
          />
          <ChooseMany
            label="Tập thể chuyển sang"
            data={belongings.collectives}
            {...form.getInputProps(`${place}.collectiveIds`)}
          />
          <ChooseMany
            label="Vai trò chức năng chuyển sang"
            data={unit.designations.map((one) => ({ value: one.id, label: one.function.label }))}
            {...form.getInputProps(`${place}.designationIds`)}
          />
        </>
      )}
      {onRemove && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onRemove}>
          Bỏ đơn vị mới này
        </Button>
      )}
    </Part>
  )
}

const MOST = 200

function useBelongings(unit: Organization | undefined) {
  const id = unit?.id ?? ''
  const enabled = unit !== undefined
  const children = useQuery({
    ...readList(listOrganizationsRoute, { query: { parentId: id, limit: MOST } }),
    enabled,
  }).data
  const people = useQuery({
    ...readList(listPeopleRoute, { query: { organizationId: id, limit: MOST } }),
    enabled,
  }).data
  const collectives = useQuery({
    ...readList(listCollectivesRoute, { query: { withinId: id, limit: MOST } }),
    enabled,
  }).data
  return {
    children: (children?.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
    people: (people?.rows ?? []).map((row) => ({
      value: row.id,
      label: row.title ? `${row.fullName}, ${row.title}` : row.fullName,
    })),
    collectives: (collectives?.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
  }
}
