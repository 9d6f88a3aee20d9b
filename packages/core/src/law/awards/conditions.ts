import { ratingNames, type Rating } from '../codes.ts'
import type { Standing } from '../dated.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Claim, Condition, MemberCount, Rank, Window, YesNoFact } from '../rules.ts'
import { awardName, type AwardCode } from './catalogue.ts'

/**
 * The conditions awards are made of, with the sentence for each answer. An award file lists them in the order of its
 * article; a condition with a sentence of its own spreads one of these and replaces `says`.
 */
type Standings = Standing | readonly Standing[]

const list = (standing: Standings): readonly Standing[] =>
  Array.isArray(standing) ? standing : [standing as Standing]

/** A quality nobody can compute: a named person or the council attests to it, with evidence. */
export function attested(code: string, what: string, standing: Standing, claim?: Claim): Condition {
  const needed = `Cần người có trách nhiệm xác nhận: ${what}.`
  return {
    code,
    standing: [{ ...standing, enforce: standing.enforce === 'auto' ? 'attest' : standing.enforce }],
    test: { op: 'attested' },
    says: { holds: `Đã có xác nhận: ${what}.`, fails: needed, unknown: needed },
    ...(claim && { claim }),
  }
}

/** A question the text we could read does not answer. */
export function judged(code: string, question: string, standing: Standing): Condition {
  const says = `Chưa có văn bản để chương trình tự xét: ${question}. Người có thẩm quyền xem xét.`
  return {
    code,
    standing: [standing],
    test: { op: 'judged' },
    says: { holds: says, fails: says, unknown: says },
  }
}

const atLeast = (min: Rating): string =>
  min === 'HTXSNV' ? ratingNames[min] : `từ ${ratingNames[min]} trở lên`

export function ratedThisYear(min: Rating, standing: Standing): Condition {
  return {
    code: `rated-${min}`,
    standing: [standing],
    test: { op: 'rating', min },
    says: {
      holds: 'Năm {year} được xếp loại {rating}.',
      fails: `Năm {year} được xếp loại {rating}; cần ${atLeast(min)}.`,
      unknown: `Chưa có kết quả xếp loại năm {year}; cần ${atLeast(min)}.`,
    },
  }
}

const after = (since: readonly AwardCode[]): string =>
  since.length === 0 ? '' : ` sau ${since.map((code) => awardName(code)).join(' hoặc ')}`

/** Consecutive years at a rating, the last of them the year up to which achievements are counted. */
export function ratedYears(
  min: Rating,
  count: Parameter,
  standing: Standing,
  since: readonly AwardCode[] = [],
): Condition {
  const run = `liên tục${after(since)} tính đến năm {year} được xếp loại ${atLeast(min)}`
  return {
    code: `years-rated-${min}`,
    standing: [standing],
    test: { op: 'ratings-run', min, count, ...(since.length > 0 && { since }) },
    says: {
      holds: `Có {have} năm ${run} ({span}); cần {need} năm.`,
      fails: `Mới có {have} năm ${run}; cần {need} năm.`,
      unknown: `Chưa đủ căn cứ để kết luận có {need} năm ${run}: thiếu xếp loại năm {missing}.`,
    },
  }
}

export function ratedWithin(min: Rating, count: Parameter, window: Window, standing: Standing): Condition {
  const what = `được xếp loại ${atLeast(min)} trong thời gian đó`
  return {
    code: `years-rated-${min}-within`,
    standing: [standing],
    test: { op: 'ratings-within', min, count, window },
    says: {
      holds: `Có {have} năm ${what} ({list}); cần {need} năm.`,
      fails: `Mới có {have} năm ${what}; cần {need} năm.`,
      unknown: `Chưa đủ căn cứ để kết luận có {need} năm ${what}: thiếu xếp loại năm {missing}.`,
    },
  }
}

export function awardsWithin(
  awards: readonly AwardCode[],
  count: Parameter,
  window: Window,
  standing: Standing,
): Condition {
  const what = `lần được tặng ${awards.map((code) => awardName(code)).join(' hoặc ')} trong thời gian đó`
  return {
    code: `${awards.join('-or-')}-within`,
    standing: [standing],
    test: { op: 'awards-within', awards, count, window },
    says: {
      holds: `Có {have} ${what} ({list}); cần {need} lần.`,
      fails: `Mới có {have} ${what}; cần {need} lần.`,
      unknown: `Chưa đủ căn cứ để kết luận có {need} ${what}; còn thiếu: {missing}.`,
    },
  }
}

export function priorAwards(awards: readonly AwardCode[], count: Parameter, standing: Standing): Condition {
  const names = awards.map((code) => awardName(code)).join(' hoặc ')
  return {
    code: `prior-${awards.join('-or-')}`,
    standing: [standing],
    test: { op: 'prior-awards', awards, count },
    says: {
      holds: `Đã được tặng ${names} ({list}).`,
      fails: `Chưa được tặng ${names} theo công trạng đủ {need} lần (đã có {have} lần).`,
      unknown: `Chưa rõ đã được tặng ${names} theo công trạng hay chưa; còn thiếu: {missing}.`,
    },
  }
}

/**
 * Titles held in consecutive years. With `spacing`, times that far apart may also be meant by “liên tục”: the text read
 * does not settle it, and a person does.
 */
export function awardsRun(
  award: AwardCode,
  count: Parameter,
  standing: Standing,
  spacing?: Parameter,
): Condition {
  const what = `lần liên tục được tặng danh hiệu ${awardName(award)}`
  return {
    code: `consecutive-${award}`,
    standing: [standing],
    test: { op: 'awards-run', award, count, ...(spacing && { spacing }) },
    says: {
      holds: `Có {have} ${what} ({span}); cần {need} lần.`,
      fails: `Chưa có {need} ${what}; dài nhất {have} lần.`,
      unknown: `Chưa đủ căn cứ để kết luận có {need} ${what}: {missing}.`,
    },
  }
}

export function meetsAward(award: AwardCode, standing: Standing): Condition {
  const name = awardName(award)
  return {
    code: `meets-${award}`,
    standing: [standing],
    test: { op: 'meets-award', award },
    says: {
      holds: `Đạt tiêu chuẩn danh hiệu ${name} năm {year}{list}.`,
      fails: `Không đạt tiêu chuẩn danh hiệu ${name} năm {year}: {missing}`,
      unknown: `Chưa đủ căn cứ để kết luận đạt tiêu chuẩn danh hiệu ${name} năm {year}: {missing}`,
    },
  }
}

/** What is counted of the members of a collective. */
export const memberWords: Record<MemberCount, string> = {
  withLDTT: `đạt danh hiệu ${awardName('LDTT')}`,
  withCSTDCS: `đạt danh hiệu ${awardName('CSTDCS')}`,
  disciplined: 'bị kỷ luật từ cảnh cáo trở lên',
  ratedAtLeastHTNV: 'được xếp loại từ Hoàn thành nhiệm vụ trở lên',
}

export function membersPercent(of: MemberCount, min: Parameter, standing: Standing): Condition {
  const what = `cá nhân ${memberWords[of]}`
  return {
    code: `members-${of}`,
    standing: [standing],
    test: { op: 'members-percent', of, min },
    says: {
      holds: `{part}/{whole} ${what} ({share}%); cần ít nhất {percent}%, tức {need} người.`,
      fails: `Mới có {part}/{whole} ${what} ({share}%); cần ít nhất {percent}%, tức {need} người.`,
      unknown: `Chưa có số liệu ${what} trên tổng số; cần ít nhất {percent}%.`,
    },
  }
}

export function membersAtLeast(of: MemberCount, min: Parameter, standing: Standing): Condition {
  const what = `cá nhân ${memberWords[of]}`
  return {
    code: `members-${of}`,
    standing: [standing],
    test: { op: 'members-at-least', of, min },
    says: {
      holds: `Có {part} ${what}; cần ít nhất {need}.`,
      fails: `Có {part} ${what}; cần ít nhất {need}.`,
      unknown: `Chưa có số liệu ${what}; cần ít nhất {need}.`,
    },
  }
}

export function membersNone(of: MemberCount, standing: Standing): Condition {
  const what = `cá nhân ${memberWords[of]}`
  return {
    code: `no-members-${of}`,
    standing: [standing],
    test: { op: 'members-none', of },
    says: {
      holds: `Không có ${what}.`,
      fails: `Có {part} ${what}.`,
      unknown: `Chưa có thông tin về ${what}.`,
    },
  }
}

export function rankedFirst(of: Rank, organizer: string, max: Parameter, standing: Standing): Condition {
  const what = `cụm, khối thi đua do ${organizer} tổ chức`
  return {
    code: of === 'rankInBloc' ? 'rank-in-bloc' : 'rank-in-central-bloc',
    standing: [standing],
    test: { op: 'rank', of, max },
    says: {
      holds: `Dẫn đầu ${what}.`,
      fails: `Xếp thứ {have} trong ${what}; cần dẫn đầu.`,
      unknown: `Chưa có kết quả xếp thứ trong ${what}.`,
    },
  }
}

/** A length of time nobody's records hold year by year: given as a figure, or attested. */
export function measured(of: string, what: string, min: Parameter, standing: Standing): Condition {
  return {
    code: of,
    standing: [{ ...standing, enforce: standing.enforce === 'auto' ? 'attest' : standing.enforce }],
    test: { op: 'measure', of, min },
    says: {
      holds: `${what}: đủ từ {need} ${min.unit} trở lên ({have}).`,
      fails: `${what}: mới {have} ${min.unit}; cần từ {need} ${min.unit} trở lên.`,
      unknown: `Cần người có trách nhiệm xác nhận: ${what}, từ {need} ${min.unit} trở lên.`,
    },
  }
}

export function factIs(
  code: string,
  fact: YesNoFact,
  is: boolean,
  says: Condition['says'],
  standing: Standings,
): Condition {
  return { code, standing: list(standing), test: { op: 'fact', fact, is }, says }
}

/** One of several: the law's “một trong các tiêu chuẩn sau”. */
export function anyOf(code: string, what: string, standing: Standing, of: readonly Condition[]): Condition {
  return {
    code,
    standing: [standing],
    test: { op: 'any', of },
    says: {
      holds: `Đạt một trong các tiêu chuẩn: ${what}.`,
      fails: `Không đạt tiêu chuẩn nào trong các tiêu chuẩn: ${what}.`,
      unknown: `Chưa đủ căn cứ để kết luận đạt một trong các tiêu chuẩn: ${what}.`,
    },
  }
}

export function allOf(code: string, what: string, standing: Standing, of: readonly Condition[]): Condition {
  return {
    code,
    standing: [standing],
    test: { op: 'all', of },
    says: {
      holds: `Đạt: ${what}.`,
      fails: `Không đạt: ${what}.`,
      unknown: `Chưa đủ căn cứ để kết luận: ${what}.`,
    },
  }
}
