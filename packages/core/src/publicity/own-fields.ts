/**
 * Lĩnh vực phụ trách of an organisation in the words of the fields exemplars and items are told by: two lists that grew apart,
 * one of who answers for what, one of what plans name. A field without a counterpart is asked of nobody.
 */
const counterparts: Readonly<Record<string, readonly string[]>> = {
  emulation: ['chinh-tri'],
  economy: ['kinh-te', 'tai-chinh'],
  agriculture: ['nong-nghiep'],
  'industry-trade': ['kinh-te'],
  'construction-transport': ['kinh-te'],
  'natural-resources': ['nong-nghiep'],
  finance: ['tai-chinh'],
  education: ['giao-duc'],
  health: ['y-te'],
  'culture-sports': ['van-hoa'],
  media: ['thong-tin'],
  'labour-social': ['an-sinh'],
  'home-affairs': ['cai-cach'],
  justice: ['cai-cach'],
  'defence-security': ['quoc-phong'],
  'party-building': ['chinh-tri'],
  'mass-mobilisation': ['chinh-tri', 'doi-song'],
  'ethnic-affairs': ['doi-song'],
  'science-technology': ['khoa-hoc'],
}

/** A locality that uses one list for both needs no counterpart. */
export const ownFieldCodes = (organizationFields: readonly string[]): string[] => [
  ...new Set(organizationFields.flatMap((code) => [code, ...(counterparts[code] ?? [])])),
]
