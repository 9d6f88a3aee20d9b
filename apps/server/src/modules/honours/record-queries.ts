/** What was written down about subjects, under the records named. Five statements, however many subjects. */
import { sql } from 'kysely'
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { AwardRow } from './tables.ts'

type Of<T> = T & { subjectId: string }
export type RatingRead = Of<SubjectRecords['ratings'][number]>
export type ImpedimentRead = Of<SubjectRecords['impediments'][number]>
export type WorkRead = Of<SubjectRecords['works'][number]>
export interface AwardCounted {
  id: string
  subjectId: string
  code: string
  yearFrom: number
  year: number
  decidedOn: string | null
  decisionNumber: string | null
  ground: AwardRow['ground']
  revoked: boolean
}

export type RecruitmentRead = Of<NonNullable<SubjectRecords['recruitment']>>

export interface RecordsRead {
  recruitments: RecruitmentRead[]
  awards: AwardCounted[]
  ratings: RatingRead[]
  impediments: ImpedimentRead[]
  works: WorkRead[]
}

/** Everything kept about these subjects. A rating written later for the same year takes the place of the one before. */
export async function queryRecords(tx: Tx, localityId: string, ids: readonly string[]): Promise<RecordsRead> {
  const of = sql`= any(${[...ids]}::uuid[])`
  const awards = await sql<AwardCounted>`
    select a.id, a.subject_id as "subjectId", a.award_code as code, a.year_from as "yearFrom", a.year,
      a.decided_on as "decidedOn",
      a.decision_number as "decisionNumber", a.ground, coalesce(last.kind, '') = 'revoked' as revoked
    from honours.awards a
    left join lateral (
      select c.kind from honours.award_changes c
      where c.locality_id = a.locality_id and c.award_id = a.id order by c.id desc limit 1
    ) last on true
    where a.locality_id = ${localityId} and a.subject_id ${of}
      and (last.kind is null or last.kind in ('revoked', 'restored'))
    order by a.subject_id, a.year, a.id`.execute(tx)
  const ratings = await sql<RatingRead>`
    select distinct on (r.subject_id, r.year) r.id, r.subject_id as "subjectId", r.year, r.rating,
      r.decision_number as "decisionNumber", r.decided_on as "decidedOn", r.decided_by as "decidedBy"
    from honours.ratings r where r.locality_id = ${localityId} and r.subject_id ${of}
    order by r.subject_id, r.year, r.id desc`.execute(tx)
  const impediments = await sql<ImpedimentRead>`
    select i.id, i.subject_id as "subjectId", i.kind, i.began_on as "beganOn", e.ended_on as "endedOn", i.content,
      e.conclusion, i.decision_number as "decisionNumber"
    from honours.impediments i
    left join honours.impediment_endings e on e.locality_id = i.locality_id and e.impediment_id = i.id
    where i.locality_id = ${localityId} and i.subject_id ${of}
      and (e.impediment_id is null or e.ended_on is not null)
    order by i.subject_id, i.began_on, i.id`.execute(tx)
  const recruitments = await sql<RecruitmentRead>`
    select distinct on (r.person_id) r.person_id as "subjectId", r.recruited_on as "on", 'recorded' as basis,
      r.decision_number as "decisionNumber"
    from honours.recruitments r where r.locality_id = ${localityId} and r.person_id ${of}
    order by r.person_id, r.id desc`.execute(tx)
  return {
    recruitments: recruitments.rows,
    awards: awards.rows,
    ratings: ratings.rows,
    impediments: impediments.rows,
    works: await queryWorks(tx, localityId, ids),
  }
}

/** With the scope judged last, and the awards that rest on each. */
async function queryWorks(tx: Tx, localityId: string, ids: readonly string[]): Promise<WorkRead[]> {
  const { rows } = await sql<WorkRead>`
    select w.id, a.subject_id as "subjectId", w.kind, w.title, w.year,
      coalesce(wider.scope, w.scope) as scope, coalesce(wider.decision_number, w.decision_number) as "decisionNumber",
      coalesce(wider.decided_on, w.decided_on) as "decidedOn", coalesce(uses.list, '[]') as uses
    from honours.work_authors a
    join honours.works w on w.locality_id = a.locality_id and w.id = a.work_id
    left join lateral (
      select s.scope, s.decision_number, s.decided_on from honours.work_scopes s
      where s.locality_id = w.locality_id and s.work_id = w.id order by s.id desc limit 1
    ) wider on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('awardId', b.id, 'awardCode', b.award_code, 'title', b.title,
        'year', b.year, 'finding', u.finding, 'reason', u.reason) order by b.year, b.id) as list
      from honours.work_uses u
      join honours.awards b on b.locality_id = u.locality_id and b.id = u.award_id
      where u.locality_id = w.locality_id and u.work_id = w.id and not exists (
        select from honours.award_changes c where c.locality_id = b.locality_id and c.award_id = b.id
          and c.kind in ('corrected', 'withdrawn'))
    ) uses on true
    where a.locality_id = ${localityId} and a.subject_id = any(${[...ids]}::uuid[])
    order by a.subject_id, w.year, w.id`.execute(tx)
  return rows
}
