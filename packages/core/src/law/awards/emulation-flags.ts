import {
  governmentFlagPercent,
  governmentMovementYears,
  provincialMovementYears,
  rankForFlag,
} from '../parameters/titles.ts'
import { dated, law2022 } from '../provisions.ts'
import type { AwardRules } from '../rules.ts'
import { attested, measured, rankedFirst } from './conditions.ts'

const provincial = law2022('26', ['bn-86'], {
  note: 'Đọc qua quy chế của tỉnh Bắc Ninh; số khoản theo trí nhớ.',
})
const thematic = law2022('26', ['tvpl-224318'], {
  note: 'Đọc qua Thông tư số 15/2025/TT-BXD; số khoản theo trí nhớ.',
})
const government = (place: string) => law2022(place, ['lawnet-25'])

/** Cờ thi đua của bộ, ban, ngành, tỉnh. */
export const provincialEmulationFlag: AwardRules = {
  code: 'COT',
  quota: [],
  routes: [
    {
      id: '26/hang-nam',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Dẫn đầu cụm, khối thi đua hằng năm',
      standing: [provincial],
      conditions: [
        rankedFirst('rankInBloc', 'bộ, ban, ngành, tỉnh', rankForFlag, provincial),
        attested(
          'vuot-chi-tieu',
          'hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ được giao trong năm; là tập thể tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh',
          provincial,
        ),
        attested(
          'doan-ket-trong-sach',
          'nội bộ đoàn kết; tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ; thực hành tiết kiệm, phòng, chống lãng phí, tham nhũng, tiêu cực',
          provincial,
        ),
      ],
    },
    {
      id: '26/chuyen-de',
      subject: 'collective',
      grounds: ['PHONG_TRAO'],
      title: 'Dẫn đầu phong trào thi đua theo chuyên đề',
      standing: [thematic],
      conditions: [
        measured(
          'so-nam-phong-trao',
          'phong trào thi đua theo chuyên đề do bộ, ban, ngành, tỉnh phát động, khi tổng kết',
          provincialMovementYears,
          thematic,
        ),
        attested('dan-dau-phong-trao', 'dẫn đầu phong trào thi đua theo chuyên đề', thematic),
      ],
    },
  ],
  principles: [],
}

/** Cờ thi đua của Chính phủ. */
export const governmentEmulationFlag: AwardRules = {
  code: 'COCP',
  quota: governmentFlagPercent.versions.map((version) =>
    dated(
      `Không quá ${version.value}% số tập thể dẫn đầu cụm, khối thi đua của bộ, ban, ngành, tỉnh` +
        (version.confidence === 'VERIFIED' ? '.' : ' (theo trí nhớ, chưa kiểm chứng: chỉ nhắc).'),
      version,
    ),
  ),
  routes: [
    {
      id: '25.1',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, tỉnh',
      standing: [government('25.1')],
      conditions: [
        rankedFirst('rankInBloc', 'bộ, ban, ngành, tỉnh', rankForFlag, government('25.1')),
        attested(
          'vuot-chi-tieu',
          'tiêu biểu xuất sắc trong số các tập thể dẫn đầu; hoàn thành xuất sắc, vượt các chỉ tiêu và nhiệm vụ',
          government('25.1'),
        ),
        attested(
          'doan-ket-trong-sach',
          'nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh; đi đầu trong tiết kiệm, phòng, chống lãng phí, tham nhũng, tiêu cực',
          government('25.1'),
        ),
      ],
    },
    {
      id: '25.2',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức',
      standing: [government('25.2')],
      claim: { rank: 'rankInCentralBloc' },
      conditions: [
        rankedFirst(
          'rankInCentralBloc',
          'Hội đồng Thi đua - Khen thưởng Trung ương',
          rankForFlag,
          government('25.2'),
        ),
      ],
    },
    {
      id: '25.3',
      subject: 'collective',
      grounds: ['PHONG_TRAO'],
      title: 'Dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động',
      standing: [government('25.3')],
      conditions: [
        measured(
          'so-nam-phong-trao',
          'phong trào thi đua do Thủ tướng Chính phủ phát động, khi sơ kết, tổng kết',
          governmentMovementYears,
          government('25.3'),
        ),
        attested('dan-dau-phong-trao', 'dẫn đầu phong trào thi đua', government('25.3')),
      ],
    },
  ],
  principles: [],
}
