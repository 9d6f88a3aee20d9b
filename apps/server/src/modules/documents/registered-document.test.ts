import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { documentOnPaper, type Registered } from './registered-document.ts'

const letterhead = { superiorBody: 'Ủy ban nhân dân huyện Tân Biên', place: 'Tân Biên', symbol: 'PNV' }

const draft: Registered['document'] = {
  locality_id: '1',
  id: '2',
  organization_id: '3',
  direction: 'outgoing',
  kind: 'letter',
  number: null,
  number_suffix: '',
  symbol: null,
  issuer_id: null,
  issuer_name: 'Phòng Nội vụ huyện Tân Biên',
  place: null,
  issued_on: null,
  title: 'nộp kế hoạch',
  short_name: null,
  confidentiality: 'open',
  urgency: 'normal',
  signing_capacity: null,
  signing_behalf_of: null,
  signer_post: 'Trưởng phòng',
  signer_name: null,
  effective_from: null,
  effective_to: null,
  body: [{ block: 'paragraph', text: 'Đề nghị nộp kế hoạch./.' }],
  addressed_to: [{ text: 'UBND xã Thạnh Bắc', purpose: 'carry-out', mode: 'electronic', targets: [] }],
  printed_text: null,
  drafter_note: 'Vượng/D/2024',
  doubt: null,
  state: 'draft',
  series_id: null,
  drafter_id: null,
  drafter_name: 'Trần Thị Hoa',
  search_key: '',
  sort_key: '',
  version: 1,
  created_at: new Date('2024-01-02T00:00:00Z'),
  issued_at: null,
}
const relation = (kind: Registered['relations'][number]['kind'], citation: string) => ({
  locality_id: '1',
  id: citation,
  document_id: '2',
  position: 0,
  kind,
  related_id: null,
  citation,
  cited_on: null,
  doubt: null,
})
const printed = (
  change: Partial<Registered['document']>,
  relations: Registered['relations'] = [],
): OfficialDocument =>
  documentOnPaper({ document: { ...draft, ...change }, relations, recipients: [] }, letterhead)

describe('a document of the register on paper', () => {
  test('S004-H-1, S002-N-12: without number, day and signer it is a draft; the drafter’s mark is printed nowhere', () => {
    const paper = printed({})
    expect(paper).toMatchObject({
      kind: 'letter',
      superiorBody: 'Ủy ban nhân dân huyện Tân Biên',
      issuingBody: 'Phòng Nội vụ',
      documentNumber: null,
      documentSymbol: 'PNV',
      place: 'Tân Biên',
      issuedOn: null,
      addressees: ['UBND xã Thạnh Bắc'],
      signature: { capacity: null, post: 'Trưởng phòng', name: null },
    })
    expect(JSON.stringify(paper)).not.toContain('Vượng')
  })

  test('S000-H-4, S001-H-5: bases get their verb once; what is only cited is no basis', () => {
    const { legalBases } = printed({}, [
      relation('implements', 'Kế hoạch số 64/KH-UBND'),
      relation('basis', 'Căn cứ Quyết định số 1526/QĐ-TTg'),
      relation('cites', 'Chỉ thị số 34-CT/TW'),
      relation('continues', 'Kế hoạch số 202/KH-UBND'),
    ])
    expect(legalBases).toEqual(['Thực hiện Kế hoạch số 64/KH-UBND', 'Căn cứ Quyết định số 1526/QĐ-TTg'])
  })

  test.each([
    [
      { signing_capacity: 'TM.', signing_behalf_of: 'Ủy ban nhân dân', signer_post: 'Chủ tịch' },
      'Ủy ban nhân dân xã Tân Lập',
    ],
    [
      { signing_capacity: 'KT.', signing_behalf_of: 'Chủ tịch', signer_post: 'Phó Chủ tịch' },
      'Chủ tịch Ủy ban nhân dân xã Tân Lập',
    ],
    [{ signer_post: 'Chủ tịch' }, 'Chủ tịch Ủy ban nhân dân xã Tân Lập'],
  ] as const)('a decision signed as %j is made by %s', (signed, authority) => {
    const paper = printed({ kind: 'decision', issuer_name: 'Ủy ban nhân dân xã Tân Lập', ...signed })
    expect(paper.authority).toBe(authority)
  })

  test('a text that came as printed is printed by paragraphs', () => {
    const { body } = printed({
      body: [],
      printed_text: 'Một.\n\nHai.',
      issued_on: day('2024-01-11'),
      number: 5,
    })
    expect(body).toEqual([
      { block: 'paragraph', text: 'Một.' },
      { block: 'paragraph', text: 'Hai.' },
    ])
  })

  test('what the program has no layout for is refused with a sentence', () => {
    expect(() => printed({ kind: 'law' })).toThrow('document-kind-not-printable')
  })
})
