import { expect, test } from 'vitest'
import { labelChoices } from './use-labels.ts'

test('a code that several plans word is one choice, in the common words where there are any', () => {
  const rows = [
    { code: 'health', label: 'Trong lĩnh vực y tế', plan: { name: 'Kế hoạch 64' } },
    { code: 'health', label: 'Y tế', plan: null },
    { code: 'farming', label: 'Nông nghiệp', plan: { name: 'Kế hoạch 64' } },
  ]
  expect(labelChoices(rows)).toEqual([
    { value: 'health', label: 'Y tế' },
    { value: 'farming', label: 'Nông nghiệp' },
  ])
})
