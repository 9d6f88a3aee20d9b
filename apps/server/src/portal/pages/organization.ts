import { addDays } from '@guongsang/core/kernel/day.ts'
import { html, type Html } from '../html.ts'
import {
  contactList,
  dayText,
  decisionText,
  headText,
  localityOf,
  ORGANIZATION_STATES,
  periodText,
  trail,
} from '../layout/parts.ts'
import {
  awardsPath,
  directoryPath,
  link,
  organizationPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { OrganizationRef, PublicOrganization, SuccessionLink } from '../reads.ts'

const CHILDREN_SHOWN = 60

/** Trang của một cơ quan, đơn vị, also of one that has ended: old names must lead somewhere. */
export async function organizationPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const organization = await reads.organization(slug, params['id']!, view.today)
  if (organization === null) return null
  return {
    title: organization.name,
    description: `${organization.name}, ${locality.fullName}: người đứng đầu, cách liên hệ, tên gọi trước đây và đơn vị kế thừa.`,
    locality,
    about: 'GovernmentOrganization',
    board: html`${trail(view, directoryPath(slug), 'Cơ quan, đơn vị', html`<a href="${link(view, directoryPath(slug), { loai: organization.kind.code })}">${organization.kind.label}</a>`)}
<h1 itemprop="name">${organization.name}</h1>
<p class="standfirst">${standing(organization)}</p>`,
    body: html`<div class="split section">
<section>${present(view, slug, organization)}</section>
<section>${superior(view, slug, organization)}${lineage(view, slug, organization)}${children(view, slug, organization)}<h2>Khen thưởng</h2><p><a href="${link(view, awardsPath(slug), { q: organization.name })}">Ai ở đây đã được khen thưởng</a></p></section>
</div>`,
  }
}

function standing({ state, shortName, from, to }: PublicOrganization): Html {
  const period = periodText(from, to)
  return html`<span class="state">${ORGANIZATION_STATES[state]}</span>${period && html` · ${period}`}${shortName !== null && html` · thường gọi là ${shortName}`}`
}

/** Who heads it and how to reach it; of one that has ended, who carries on. */
function present(view: View, slug: string, organization: PublicOrganization): Html {
  const { head, contacts, designations } = organization
  const ended = organization.state !== 'active'
  return html`<div class="plaque"><h2>${ended ? 'Đơn vị kế thừa' : 'Người đứng đầu'}</h2>
${ended ? successors(view, slug, organization) : head ? headText(head) : html`<p class="quiet">Chưa công bố người đứng đầu.</p>`}
${!ended && (contactList(contacts) ?? html`<p class="quiet">Chưa công bố địa chỉ liên hệ.</p>`)}</div>
${designations.length > 0 && html`<h2>Vai trò trong công tác thi đua, khen thưởng</h2><ul class="plain">${designations.map(({ label, from, to }) => html`<li>${label}<p class="quiet">${periodText(from, to)}</p></li>`)}</ul>`}`
}

function successors(view: View, slug: string, { successors: links, to }: PublicOrganization): Html {
  if (links.length === 0)
    return html`<p>Kết thúc hoạt động${to && html` ngày ${dayText(to)}`}, không có đơn vị kế thừa.</p>`
  return html`<ul class="plain">${links.map(
    (one) =>
      html`<li><p class="plaque-name">${reference(view, slug, one)}</p><p class="quiet">từ ${dayText(one.on)}${one.decision !== null && html`, ${decisionText(one.decision)}`}</p></li>`,
  )}</ul>`
}

function superior(view: View, slug: string, { parent }: PublicOrganization): Html | null {
  return parent && html`<h2>Trực thuộc</h2><p>${reference(view, slug, parent)}</p>`
}

/** The line of names through time, oldest first, ending in the name of today. */
function lineage(
  view: View,
  slug: string,
  { name, formerNames, predecessors, from }: PublicOrganization,
): Html | null {
  if (formerNames.length === 0 && predecessors.length === 0) return null
  return html`<h2>Tên gọi qua các thời kỳ</h2><ol class="lineage">
${predecessors.map((one) => html`<li>${reference(view, slug, one)}<p class="quiet">${origin(one)}</p></li>`)}
${formerNames.map((one) => html`<li>${one.name}<p class="quiet">${periodText(one.from, one.to)}</p></li>`)}
<li class="now"><strong>${name}</strong><p class="quiet">${formerNames.at(-1)?.to ? 'Tên hiện nay' : (periodText(from, null) ?? 'Tên hiện nay')}</p></li></ol>`
}

function origin({ on, decision }: SuccessionLink): Html {
  return html`Đơn vị tiền thân, đến hết ${dayText(addDays(on, -1))}${decision !== null && html`; ${decisionText(decision)}`}`
}

function children(view: View, slug: string, { children: all }: PublicOrganization): Html | null {
  if (all.length === 0) return null
  const more = all.length - CHILDREN_SHOWN
  return html`<h2>Đơn vị trực thuộc</h2><ul class="plain">${all.slice(0, CHILDREN_SHOWN).map((one) => html`<li>${reference(view, slug, one)}</li>`)}</ul>
${more > 0 && html`<p class="quiet">và ${more} đơn vị khác, xem trong <a href="${link(view, directoryPath(slug))}">danh bạ</a>.</p>`}`
}

const reference = (view: View, slug: string, { id, name }: OrganizationRef): Html =>
  html`<a href="${link(view, organizationPath(slug, id))}">${name}</a>`
