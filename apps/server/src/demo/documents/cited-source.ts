/** The shape of a cited document, and those that several plans cite. */
import type { DocumentRow } from '@guongsang/contract/documents-register.ts'
import type { Relation } from '@guongsang/contract/documents-words.ts'

export interface CitedSource {
  key: string
  kind: DocumentRow['kind']
  /** '34-CT/TW'; null where only a name is printed. */
  reference: string | null
  issuer: string
  on: string | null
  title: string
  shortName?: string
  signer?: { post: string; name: string | null }
  /** In force from and to, where it is known. */
  from?: string
  to?: string
  /** The words in which the plan cites it outside its bases; absent: only as a basis. */
  citation?: string
  tie?: Relation['kind']
  /** It came to the standing agency and stands in its book of incoming documents. */
  received?: { on: string; number: number }
}

export const directive34 = (citation: string): CitedSource => ({
  key: 'ct-34',
  kind: 'directive',
  reference: '34-CT/TW',
  issuer: 'Bộ Chính trị',
  on: '2014-04-07',
  title: 'Tiếp tục đổi mới công tác thi đua, khen thưởng',
  citation,
})
export const law: CitedSource = {
  key: 'luat-2022',
  kind: 'law',
  reference: '06/2022/QH15',
  issuer: 'Quốc hội',
  on: '2022-06-15',
  title: 'Luật Thi đua, khen thưởng',
  from: '2024-01-01',
}
export const decree98: CitedSource = {
  key: 'nd-98',
  kind: 'decree',
  reference: '98/2023/NĐ-CP',
  issuer: 'Chính phủ',
  on: '2023-12-31',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  from: '2024-01-01',
}
