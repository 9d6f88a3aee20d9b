import { CONTEST_KINDS, CONTEST_STATES, TIE_RULES } from '@guongsang/contract/contests-words.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { html, type Html } from '../html.ts'
import { codeForm } from '../layout/form.ts'
import { dayText, factList, localityOf, paragraphs, trail } from '../layout/parts.ts'
import {
  contestEntryPath,
  contestResultsPath,
  contestsPath,
  link,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { PublicContest } from '../reads.ts'

/** Một cuộc thi: what one writes about, until when, for which prizes, and the way to take part. */
export async function contestPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const contest = await reads.contest(slug, params['id']!, view.today)
  if (contest === null) return null
  return {
    title: contest.title,
    description: `${contest.title}, ${fullName}: thể lệ, thời hạn, giải thưởng và cách dự thi.`,
    locality,
    drum: slug,
    board: html`${contestPlace(view, slug)}<h1>${contest.title}</h1><p class="standfirst">${contest.organizerName}</p>`,
    body: html`<div class="tale section"><aside class="tale-margin" aria-label="Tóm tắt">${facts(contest)}</aside>
<article class="story story-plain">${callOf(view, slug, contest)}
${contest.rules !== null && html`<h2>Thể lệ</h2>${paragraphs(contest.rules)}`}${criteria(contest)}${prizes(contest)}${marking(contest)}
<div class="story-onwards">${contest.origin === 'own' && codeForm(slug, 'Đã gửi bài? Nhập mã theo dõi')}<p><a href="${link(view, contestsPath(slug))}">Xem các cuộc thi khác</a></p></div></article></div>`,
  }
}

export const contestPlace = (view: View, slug: string): Html => trail(view, contestsPath(slug), 'Cuộc thi')

/** The one thing a reader can do now, or why there is nothing to do. */
function callOf(view: View, slug: string, contest: PublicContest): Html {
  const { id, door, state, opensOn, closesOn, stateReason, origin, announcedOn, round } = contest
  if (state === 'called-off') return html`<p class="notice">Cuộc thi không tổ chức nữa. ${stateReason}</p>`
  if (origin === 'higher')
    return html`<p class="notice">${announcedOn === null ? html`Cuộc thi của cấp trên: gửi bài theo thể lệ của nơi tổ chức, từ ${dayText(opensOn)} đến ${dayText(closesOn)}.` : stateReason}</p>`
  if (announcedOn !== null)
    return html`<p class="call"><a class="call-button" href="${link(view, contestResultsPath(slug, id))}">Xem kết quả</a> <span class="quiet">Công bố ngày ${dayText(announcedOn)}</span></p>`
  if (door === 'not-yet') return html`<p class="notice">Nhận bài từ ngày ${dayText(opensOn)}.</p>`
  if (door === 'closed')
    return html`<p class="notice">Đã thôi nhận bài sau ngày ${dayText(closesOn)}. Kết quả được công bố tại đây.</p>`
  const rounds =
    round.of > 1 && html`Kỳ ${round.at} trên ${round.of}, đến hết ngày ${dayText(round.lastOn)}. `
  return html`<p class="call"><a class="call-button" href="${link(view, contestEntryPath(slug, id))}">${contest.kind === 'writing' ? 'Gửi bài dự thi' : 'Trả lời câu hỏi'}</a> <span class="quiet">${rounds}Nhận bài đến hết ngày ${dayText(closesOn)}. Không cần tài khoản.</span></p>`
}

function facts({ kind, state, opensOn, closesOn, wordsMax, categories }: PublicContest): Html | null {
  return factList([
    ['Loại', CONTEST_KINDS[kind]],
    ['Tình trạng', CONTEST_STATES[state]],
    ['Nhận bài', html`${dayText(opensOn)} đến ${dayText(closesOn)}`],
    ['Độ dài', wordsMax === null ? null : `Nhiều nhất ${formatNumber(wordsMax)} chữ`],
    ['Bảng thi', categories.length === 0 ? null : categories.map(({ label }) => label).join(', ')],
  ])
}

function criteria({ criteria: all }: PublicContest): Html | null {
  if (all.length === 0) return null
  return html`<h2>Chấm điểm</h2><ul class="index">${all.map(
    ({ label, most }) =>
      html`<li>${label}<span class="leader" aria-hidden="true"></span><span class="number nowrap">${most} điểm</span></li>`,
  )}</ul>`
}

function prizes({ prizes: all }: PublicContest): Html | null {
  if (all.length === 0) return null
  return html`<h2>Giải thưởng</h2><ul class="index">${all.map(
    ({ label, count, amount }) =>
      html`<li><span>${label} <span class="quiet nowrap">(${formatNumber(count)} giải)</span></span><span class="leader" aria-hidden="true"></span><span class="number nowrap">${money(amount)}</span></li>`,
  )}</ul>`
}

export const money = (amount: number): string => `${formatNumber(amount)} đồng`

/** How it is judged, so that everybody can reckon it for himself. */
function marking({ origin, kind, tieRule }: PublicContest): Html | null {
  if (origin === 'higher') return null
  const how =
    kind === 'writing'
      ? 'Mỗi bài được rọc phách, hai giám khảo chấm độc lập và không biết tác giả. Hai điểm lệch nhau quá mức thì người thứ ba chấm.'
      : 'Bài được chấm theo số câu trả lời đúng. Mỗi người dự một lần trong một kỳ.'
  return html`<p class="quiet">${how} ${TIE_RULES[tieRule]}.</p>`
}
