/** Which level an award was given at, where the file does not say it: by the award itself, or by who decided. */
import type { AwardRow } from '@guongsang/contract/honours.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type AwardCode, type AwardFamily, catalogue } from '@guongsang/core/law/awards/catalogue.ts'

type Level = AwardRow['level']

/** Given by the President, the Government or the Prime Minister, whoever wrote the list. */
const stateFamilies: readonly AwardFamily[] = ['order', 'medal', 'state-honour', 'state-prize']
const stateAwards: readonly AwardCode[] = ['BKTTG', 'COCP', 'CSTDTQ']
const centralAwards: readonly AwardCode[] = ['KNC_UBTVQH', 'BK_QK_DHQG', 'CO_QK_DHQG']
const provinceOrCentral: readonly AwardCode[] = ['BKT', 'COT', 'CSTDT']

/** Words of an office that belong to one level only; 'thành phố' may be a province or a district and says nothing. */
const offices: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:chu tich nuoc|thu tuong|chinh phu)\b/, 'state'],
  [/^(?:bo truong|bo|uy ban thuong vu quoc hoi|ban chap hanh trung uong|tong lien doan)\b/, 'central'],
  [/\b(?:huyen|quan|thi xa)\b/, 'district'],
  [/\b(?:xa|phuong|thi tran|dac khu)\b/, 'commune'],
  [/\b(?:tinh|so|giam doc so)\b/, 'province'],
  [/^(?:hieu truong|thu truong don vi|truong phong|giam doc cong ty)\b/, 'grassroots'],
]

/** Null: a person has to say it. */
export function levelBy(award: AwardCode, decidedBy: string | null): Level | null {
  if (stateFamilies.includes(catalogue[award].family) || stateAwards.includes(award)) return 'state'
  if (centralAwards.includes(award)) return 'central'
  const office = fold(decidedBy ?? '')
  const level = offices.find(([words]) => words.test(office))?.[1] ?? null
  if (provinceOrCentral.includes(award)) return level === 'central' ? 'central' : 'province'
  return level
}
