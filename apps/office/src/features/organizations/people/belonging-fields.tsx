import type { UseFormReturnType } from '@mantine/form'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

/** An employer, or the commune of those without one. */
export function BelongingFields<V extends Record<string, unknown>>({ form }: { form: UseFormReturnType<V> }) {
  return (
    <>
      <OrganizationPicker label="Đơn vị công tác" {...form.getInputProps('organizationId')} />
      <JurisdictionPicker
        label="Hoặc xã, phường nơi ở"
        description="Cho nông dân, lao động tự do, người không có cơ quan."
        {...form.getInputProps('jurisdictionId')}
      />
    </>
  )
}
