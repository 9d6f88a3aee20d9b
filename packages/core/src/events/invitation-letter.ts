/** Giấy mời, as a letter that an officer reads and the head signs: to what, when, where, with which programme. */
import type { Day } from '../kernel/day.ts'
import { officialDate } from '../kernel/vietnamese/dates.ts'

export interface InvitationFacts {
  title: string
  startsOn: Day
  endsOn: Day
  startsAt: string | null
  place: string | null
  online: boolean
  conditions: string | null
  programme: readonly { startsAt: string | null; title: string; presenter: string | null }[]
  /** 'Phòng Nội vụ'. */
  office: string
}

/** Lines of the letter; a programme of more than these stands on its own paper. */
export const PROGRAMME_LINES_MAX = 20

export function invitationSubject({ title }: Pick<InvitationFacts, 'title'>): string {
  return `mời dự ${title}`
}

export function invitationParagraphs(facts: InvitationFacts): string[] {
  const { title, startsOn, endsOn, startsAt, place, online, conditions, programme, office } = facts
  const time = startsAt === null ? '' : `${clock(startsAt)}, `
  const until = endsOn === startsOn ? '' : ` đến ${officialDate(endsOn)}`
  const where = online
    ? 'Hình thức: trực tuyến; đường kết nối được gửi trước giờ khai mạc.'
    : `Địa điểm: ${place ?? 'sẽ thông báo sau'}.`
  return [
    `${office} trân trọng kính mời các cơ quan, đơn vị, cá nhân có tên nêu trên dự ${title}.`,
    `Thời gian: ${time}${officialDate(startsOn)}${until}.`,
    where,
    ...(programme.length === 0 || programme.length > PROGRAMME_LINES_MAX
      ? []
      : ['Chương trình:', ...programme.map(lineOf)]),
    ...(conditions === null ? [] : [`Lưu ý: ${conditions}`]),
    'Rất hân hạnh được đón tiếp.',
  ]
}

const lineOf = ({ startsAt, title, presenter }: InvitationFacts['programme'][number]): string =>
  `- ${startsAt === null ? '' : `${clock(startsAt)}: `}${title}${presenter === null ? '' : ` (${presenter})`}`

/** 07 giờ 30 phút. */
function clock(at: string): string {
  const [hours, minutes] = at.split(':')
  return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`
}
