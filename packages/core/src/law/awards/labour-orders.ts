import {
  certificatesForThirdLabourOrder,
  excellentYearsForSecondLabourOrder,
  excellentYearsForThirdLabourOrder,
  movementYearsForThirdLabourOrder,
  ordersForSecondLabourOrder,
  titlesForSecondLabourOrder,
  titlesForThirdLabourOrder,
  yearsForSecondLabourOrder,
  yearsForThirdLabourOrder,
} from '../parameters/forms.ts'
import {
  labourFirstChairYears,
  labourFirstDelegateYears,
  labourFirstDirectorYears,
  labourFirstMemberYears,
  labourSecondChairYears,
  labourThirdDeputyGeneralYears,
  labourThirdDeputyYears,
  labourThirdDirectorYears,
  labourThirdGeneralYears,
} from '../parameters/posts.ts'
import { ordersForFirstLabourOrder, yearsForFirstLabourOrder } from '../parameters/recalled-forms.ts'
import { decree152, law2022, recalled, unread } from '../provisions.ts'
import type { AwardRules, Route, Window } from '../rules.ts'
import {
  firstClassCollective,
  secondClassCollective,
  thirdClassCollective,
} from './labour-orders-collective.ts'
import {
  anyOf,
  attested,
  awardsWithin,
  judged,
  measured,
  priorAwards,
  ratedWithin,
  ratedYears,
} from './conditions.ts'
import { careerPrinciples, careerRoute, careerRouteOf152 } from './posts-held.ts'

const third = law2022('44.1.e', ['ld-1467558'])
const workers = law2022('44.2', ['tvpl-d44k2'])
const second = law2022('43.1', ['tvpl-d43'])
const first = law2022('42.1', [], recalled)

const sinceCertificate: Window = { since: ['BKTTG'], min: 'HTTNV' }
const sinceThird: Window = { since: ['HCLD3'], min: 'HTTNV' }

const workersRoute: Route = {
  id: '44.2',
  subject: 'individual',
  grounds: ['CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO'],
  title: 'Công nhân, nông dân, người lao động',
  standing: [workers],
  claim: {
    fact: 'directWorker',
    attested: ['so-nam-phong-trao', 'sang-che-bo-tinh', 'dong-gop-xa-hoi', 'thanh-tich-dot-xuat'],
  },
  conditions: [
    anyOf(
      'worker-merit',
      'xuất sắc trong phong trào thi đua dài hạn của bộ, tỉnh; có phát minh, sáng chế, công trình; nhiều đóng góp; thành tích xuất sắc đột xuất',
      workers,
      [
        measured(
          'so-nam-phong-trao',
          'xuất sắc khi sơ kết, tổng kết phong trào thi đua do bộ, tỉnh phát động',
          movementYearsForThirdLabourOrder,
          workers,
        ),
        attested(
          'sang-che-bo-tinh',
          'có phát minh, sáng chế, công trình trong một lĩnh vực của bộ, ban, ngành, tỉnh',
          workers,
        ),
        attested('dong-gop-xa-hoi', 'có nhiều đóng góp cho kinh tế - xã hội, an sinh xã hội', workers),
        attested('thanh-tich-dot-xuat', 'có thành tích xuất sắc đột xuất', workers),
      ],
    ),
  ],
}

/** Huân chương Lao động hạng Ba. */
export const thirdClassLabourOrder: AwardRules = {
  code: 'HCLD3',
  quota: [],
  routes: [
    {
      id: '44.1.e',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Thành tích liên tục sau Bằng khen của Thủ tướng Chính phủ',
      standing: [third],
      conditions: [
        priorAwards(['BKTTG'], certificatesForThirdLabourOrder, third),
        ratedYears('HTTNV', yearsForThirdLabourOrder, third, ['BKTTG']),
        ratedWithin('HTXSNV', excellentYearsForThirdLabourOrder, sinceCertificate, third),
        awardsWithin(['CSTDCS'], titlesForThirdLabourOrder, sinceCertificate, third),
      ],
    },
    unreadMerits('44.1', ['CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO']),
    workersRoute,
    careerRouteOf152(
      [
        { posts: ['tong-cuc-truong'], min: labourThirdGeneralYears },
        { posts: ['pho-tong-cuc-truong'], min: labourThirdDeputyGeneralYears },
        { posts: ['vu-truong'], min: labourThirdDirectorYears },
        { posts: ['pho-vu-truong'], min: labourThirdDeputyYears },
      ],
      decree152('21', ['ld-1533307'], { ...recalled, note: 'Đọc ở trang dịch máy.' }),
    ),
    thirdClassCollective,
  ],
  principles: careerPrinciples,
}

/** Huân chương Lao động hạng Nhì. */
export const secondClassLabourOrder: AwardRules = {
  code: 'HCLD2',
  quota: [],
  routes: [
    {
      id: '43.1/cong-trang',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Thành tích liên tục sau Huân chương Lao động hạng Ba',
      standing: [second],
      conditions: [
        priorAwards(['HCLD3'], ordersForSecondLabourOrder, second),
        ratedYears('HTTNV', yearsForSecondLabourOrder, second, ['HCLD3']),
        ratedWithin('HTXSNV', excellentYearsForSecondLabourOrder, sinceThird, second),
        awardsWithin(['CSTDT'], titlesForSecondLabourOrder, sinceThird, second),
      ],
    },
    {
      id: '43.1/thanh-tich-dac-biet',
      subject: 'individual',
      grounds: ['CONG_TRANG', 'DOT_XUAT'],
      title: 'Thành tích đột xuất, giải thưởng, sáng chế, đóng góp lớn',
      standing: [second],
      claim: {
        attested: ['anh-huong-bo-tinh', 'giai-thuong-khu-vuc', 'sang-che-bo-tinh', 'dong-gop-xa-hoi'],
      },
      conditions: [
        anyOf(
          'special-merit',
          'thành tích đột xuất có ảnh hưởng trong bộ, tỉnh; giải thưởng quốc tế cao nhất của khu vực; phát minh, sáng chế, công trình, tác phẩm; đóng góp lớn',
          second,
          [
            attested(
              'anh-huong-bo-tinh',
              'thành tích đột xuất có phạm vi ảnh hưởng và nêu gương trong bộ, ban, ngành, tỉnh',
              second,
            ),
            attested('giai-thuong-khu-vuc', 'giải thưởng quốc tế cao nhất của khu vực', second),
            attested(
              'sang-che-bo-tinh',
              'phát minh, sáng chế, công trình khoa học, tác phẩm có ảnh hưởng trong bộ, ban, ngành, tỉnh',
              second,
            ),
            attested(
              'dong-gop-xa-hoi',
              'đóng góp lớn vào kinh tế - xã hội, an sinh, từ thiện, khoa học kỹ thuật',
              second,
            ),
          ],
        ),
      ],
    },
    careerRoute([
      {
        posts: ['pho-bi-thu-tinh-uy', 'chu-tich-hdnd-tinh', 'chu-tich-ubnd-tinh'],
        min: labourSecondChairYears,
      },
    ]),
    secondClassCollective,
  ],
  principles: [
    ...careerPrinciples,
    {
      code: 'career-table-cut',
      text: 'Bảng chức vụ xét Huân chương Lao động hạng Nhì chỉ đọc được dòng đầu.',
      standing: [law2022('43', [], unread)],
    },
  ],
}

/** Huân chương Lao động hạng Nhất. The counts of titles and excellent years were not found. */
export const firstClassLabourOrder: AwardRules = {
  code: 'HCLD1',
  quota: [],
  routes: [
    {
      id: '42.1',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Thành tích liên tục sau Huân chương Lao động hạng Nhì',
      standing: [law2022('42.1', [], unread)],
      conditions: [
        priorAwards(['HCLD2'], ordersForFirstLabourOrder, first),
        ratedYears('HTTNV', yearsForFirstLabourOrder, first, ['HCLD2']),
        judged(
          'so-nam-va-danh-hieu',
          'số năm hoàn thành xuất sắc nhiệm vụ và số lần chiến sĩ thi đua của Điều 42 chưa đọc được',
          law2022('42.1', [], unread),
        ),
      ],
    },
    careerRoute([
      { posts: ['uy-vien-trung-uong', 'bi-thu-tinh-uy'], min: null },
      {
        posts: ['pho-bi-thu-tinh-uy', 'chu-tich-hdnd-tinh', 'chu-tich-ubnd-tinh'],
        min: labourFirstChairYears,
      },
      { posts: ['truong-doan-dbqh-chuyen-trach'], min: labourFirstDelegateYears },
      {
        posts: [
          'uy-vien-ban-thuong-vu-tinh-uy',
          'chu-tich-mttq-tinh',
          'pho-chu-tich-hdnd-tinh',
          'pho-chu-tich-ubnd-tinh',
          'pho-truong-doan-dbqh',
        ],
        min: labourFirstMemberYears,
      },
      {
        posts: ['tinh-uy-vien', 'truong-ban-dang-tinh', 'giam-doc-so', 'bi-thu-huyen-uy'],
        min: labourFirstDirectorYears,
      },
    ]),
    firstClassCollective,
  ],
  principles: careerPrinciples,
}

/** The points of a clause that were not found: a way that exists, and that only a person can open. */
function unreadMerits(place: string, grounds: Route['grounds']): Route {
  const standing = law2022(place, [], unread)
  return {
    id: `${place}/diem-khac`,
    subject: 'individual',
    grounds,
    title: 'Các điểm khác của khoản này, chưa đọc được',
    standing: [standing],
    claim: { attested: ['thanh-tich-khac'] },
    conditions: [judged('thanh-tich-khac', 'các điểm khác của khoản này chưa đọc được', standing)],
  }
}
