/**
 * Loại văn bản hành chính: what they are called and shortened to, and in what the decree lets their layouts differ. A form
 * is a model of Phụ lục III, mục II; everything a form does not say is the same for all (layout.ts).
 */
import { cite, type Citation } from '../law/cite.ts'

const decree = (part: string): Citation => cite('30/2020/NĐ-CP', part)

export interface Form {
  cite: Citation
  /** Ô 5a: kind and subject line across the page. Ô 5b: 'V/v …' under the number, and no kind. */
  subject: 'across-page' | 'under-number'
  /** Thẩm quyền ban hành in capitals before the bases, and what follows them: 'QUYẾT ĐỊNH:'. */
  enactingWord: string | null
}

export const forms = {
  resolution: {
    cite: decree('Phụ lục III, Mẫu 1.1'),
    subject: 'across-page',
    enactingWord: 'Quyết nghị',
  },
  decision: {
    cite: decree('Phụ lục III, Mẫu 1.2 và Mẫu 1.3'),
    subject: 'across-page',
    enactingWord: 'Quyết định',
  },
  named: {
    cite: decree('Phụ lục III, Mẫu 1.4'),
    subject: 'across-page',
    enactingWord: null,
  },
  letter: {
    cite: decree('Phụ lục III, Mẫu 1.5'),
    subject: 'under-number',
    enactingWord: null,
  },
} as const satisfies Record<string, Form>

interface Kind {
  name: string
  /** First part of the symbol; a letter has none: its symbol is the body and the office that drafted it. */
  abbreviation: string
  form: keyof typeof forms
}

/** Names and abbreviations of Phụ lục III, mục I. A list and a certificate are not among them: they take the form of a named document. */
export const documentKinds = {
  resolution: { name: 'Nghị quyết', abbreviation: 'NQ', form: 'resolution' },
  decision: { name: 'Quyết định', abbreviation: 'QĐ', form: 'decision' },
  directive: { name: 'Chỉ thị', abbreviation: 'CT', form: 'named' },
  regulation: { name: 'Quy chế', abbreviation: 'QC', form: 'named' },
  rules: { name: 'Quy định', abbreviation: 'QyĐ', form: 'named' },
  notice: { name: 'Thông báo', abbreviation: 'TB', form: 'named' },
  guidance: { name: 'Hướng dẫn', abbreviation: 'HD', form: 'named' },
  programme: { name: 'Chương trình', abbreviation: 'CTr', form: 'named' },
  plan: { name: 'Kế hoạch', abbreviation: 'KH', form: 'named' },
  report: { name: 'Báo cáo', abbreviation: 'BC', form: 'named' },
  proposal: { name: 'Tờ trình', abbreviation: 'TTr', form: 'named' },
  letter: { name: 'Công văn', abbreviation: '', form: 'letter' },
  list: { name: 'Danh sách', abbreviation: 'DS', form: 'named' },
  certificate: { name: 'Giấy chứng nhận', abbreviation: 'GCN', form: 'named' },
} as const satisfies Record<string, Kind>

export type DocumentKind = keyof typeof documentKinds

export const formOf = (kind: DocumentKind): Form => forms[documentKinds[kind].form]
