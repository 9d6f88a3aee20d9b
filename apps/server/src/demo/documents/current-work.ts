/** Papers on the desk these weeks, so that every step from draft to issue has something waiting: invented, of no number. */
import type { SampleDocument, SampleRegister } from '../../modules/documents/index.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { idOf } from '../ids.ts'
import { lawCitedIn } from './cited.ts'
import { reachedOf } from './reached-of.ts'
import { blank, officialNameOf, type Place } from './sample-document.ts'

/** Whose work they are: the officer drafts, the head and the leader of the committee sign. */
export function currentWork(place: Place, series: SampleRegister['series']): SampleDocument[] {
  const { source, demo, documentId, organizationId } = place
  const login = `${source.slug}.chuyenvien`
  const agency = organizationId(source.accounts.standingAgency)
  const common: SampleDocument = {
    ...blank,
    id: '',
    organization_id: agency,
    direction: 'outgoing',
    kind: 'letter',
    state: 'draft',
    number: null,
    symbol: null,
    issuer_id: agency,
    issuer_name: officialNameOf(place, agency),
    issued_on: null,
    title: '',
    signer_post: source.level === 'province' ? 'Giám đốc' : 'Trưởng phòng',
    drafter_id: idOf(source.slug, 'account', login),
    drafter_name: demo.accounts.find((one) => one.login === login)!.name,
  }
  return papers(place, series[1]!).map(([key, more]) => ({ ...common, ...more, id: documentId(key) }))
}

/** Key of the guidance in the localities that have it. */
export const LAW_GUIDANCE = 'hd-luat-2022'

type Paper = readonly [key: string, more: Partial<SampleDocument>]

function papers(place: Place, series: SampleRegister['series'][number]): Paper[] {
  const { source, organizationId } = place
  const committee = organizationId(source.accounts.committee)
  const ofCommittee = {
    issuer_id: committee,
    issuer_name: officialNameOf(place, committee),
    signer_post: 'Chủ tịch',
  }
  const isProvince = source.level === 'province'
  const leaders = isProvince ? 'Lãnh đạo UBND tỉnh' : 'CT, các PCT UBND huyện'
  const council = `Các thành viên Hội đồng TĐKT ${isProvince ? 'tỉnh' : 'huyện'}`
  return [
    ['cv-don-doc', { title: 'Đôn đốc giới thiệu điển hình tiên tiến quý I năm 2024', body: urging }],
    [
      'tt-khen-thuong',
      {
        kind: 'proposal',
        state: 'submitted',
        title: 'Đề nghị tặng Giấy khen cho tập thể, cá nhân có thành tích trong phong trào thi đua năm 2023',
        recipients: [leaders, 'Lưu: VT'],
      },
    ],
    [
      'ct-phat-dong',
      {
        ...ofCommittee,
        kind: 'directive',
        state: 'submitted',
        title: 'Phát động đợt thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2024',
        recipients: [council, 'Lưu: VT'],
      },
    ],
    [
      'tb-ket-luan',
      {
        ...ofCommittee,
        kind: 'notice',
        state: 'signed',
        title: 'Kết luận phiên họp Hội đồng Thi đua - Khen thưởng tháng 02 năm 2024',
        recipients: [council, 'Lưu: VT'],
      },
    ],
    ['bc-thang-02', issuedReport(series, leaders)],
    ...rolloutOfLaw(place, series, leaders),
  ]
}

/** Where the plan rests on the law of 2022 and its decree: how the standing agency carried them to the units. */
function rolloutOfLaw(
  { source, documentId }: Place,
  series: SampleRegister['series'][number],
  leaders: string,
): Paper[] {
  const cited = lawCitedIn(source.slug)
  if (cited.length === 0) return []
  const receivers =
    source.level === 'province' ? 'UBND các huyện, thị xã, thành phố' : 'UBND các xã, thị trấn'
  const at = new Date('2024-01-19T02:00:00Z')
  return [
    [
      LAW_GUIDANCE,
      {
        kind: 'guidance',
        state: 'issued',
        number: 3,
        symbol: `HD-${series.symbol_suffix}`,
        series_id: series.id,
        issued_on: day('2024-01-19'),
        issued_at: at,
        title: 'Triển khai Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP',
        relations: cited.map(({ key, title, reference }) => ({
          kind: 'basis' as const,
          relatedId: documentId(key),
          citation: `Căn cứ ${title}, số ${reference}`,
          citedOn: null,
          doubt: null,
        })),
        recipients: [`${leaders} (b/c)`, receivers, 'Lưu: VT'],
        sent: { at, reached: reachedOf(day('2024-01-19')) },
      },
    ],
  ]
}

const urging: SampleDocument['body'] = [
  {
    block: 'paragraph',
    text: 'Để kịp thời tổng hợp, giới thiệu gương điển hình tiên tiến quý I năm 2024, cơ quan thường trực Hội đồng Thi đua - Khen thưởng đề nghị các cơ quan, đơn vị, địa phương gửi danh sách và tóm tắt thành tích trước ngày 20/3/2024.',
  },
]

const issuedReport = (
  series: SampleRegister['series'][number],
  leaders: string,
): Partial<SampleDocument> => ({
  kind: 'report',
  state: 'issued',
  number: 8,
  symbol: `BC-${series.symbol_suffix}`,
  series_id: series.id,
  issued_on: day('2024-03-04'),
  issued_at: new Date('2024-03-04T03:00:00Z'),
  title: 'Kết quả công tác thi đua, khen thưởng tháng 02 năm 2024',
  recipients: [`${leaders} (b/c)`, 'Lưu: VT'],
  sent: {
    at: new Date('2024-03-04T03:00:00Z'),
    reached: () => ({ opened: null, acknowledged: null, carriedOut: null }),
  },
})
