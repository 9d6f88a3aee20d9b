import { expect, test } from 'vitest'
import { leadText, partyText } from './parties.ts'

const party = (part: 'lead' | 'partner' | 'doer' | 'submits-to', text: string) => ({
  part,
  text,
  organization: null,
  group: null,
  bloc: null,
})

test('the parties of a task read in one line, leads first, without the full stops of table cells', () => {
  const parties = [
    party('partner', 'Văn phòng UBND tỉnh.'),
    party('lead', 'Sở Nội vụ'),
    party('partner', 'Đài PTTH tỉnh;'),
  ]
  expect(partyText({ parties })).toBe('Chủ trì: Sở Nội vụ. Phối hợp: Văn phòng UBND tỉnh; Đài PTTH tỉnh')
  expect(leadText({ parties })).toBe('Sở Nội vụ')
  expect(partyText({ parties: [] })).toBe('')
})
