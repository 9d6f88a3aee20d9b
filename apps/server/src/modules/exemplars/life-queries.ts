/** What happened in a life, for its page and for the questions before it is told to the public. */
import { type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { EffectRow, SummingUpRow } from './effect-tables.ts'
import type {
  ConfirmationRow,
  NurtureEntryRow,
  RecognitionRow,
  ReplicationRow,
  ShortcomingRow,
  StageChangeRow,
  SurveyRow,
} from './tables.ts'

export interface Life {
  stages: Selectable<StageChangeRow>[]
  nurture: Selectable<NurtureEntryRow>[]
  shortcomings: Selectable<ShortcomingRow>[]
  surveys: Selectable<SurveyRow>[]
  confirmations: Selectable<ConfirmationRow>[]
  recognitions: Selectable<RecognitionRow>[]
  replications: Selectable<ReplicationRow>[]
  summingsUp: Selectable<SummingUpRow>[]
  effects: Selectable<EffectRow>[]
}

/** The first first. Nine statements, however long the life. */
export async function readLife(tx: Tx, localityId: string, exemplarId: string): Promise<Life> {
  const of = <T>(table: string, order: string) =>
    sql<T>`select * from ${sql.table(`exemplars.${table}`)} x
      where x.locality_id = ${localityId} and x.exemplar_id = ${exemplarId}
      order by ${sql.ref(`x.${order}`)}, x.id`
      .execute(tx)
      .then(({ rows }) => rows)
  return {
    stages: await of('stage_changes', 'recorded_at'),
    nurture: await of('nurture_entries', 'happened_on'),
    shortcomings: await of('shortcomings', 'recorded_at'),
    surveys: await of('surveys', 'recorded_at'),
    confirmations: await of('confirmations', 'recorded_at'),
    recognitions: await of('recognitions', 'happened_on'),
    replications: await of('replications', 'since'),
    summingsUp: await of('summings_up', 'held_on'),
    effects: await of('effects', 'observed_on'),
  }
}

/** What an event wrote into a life before. */
export const findAppearance = (
  tx: Tx,
  localityId: string,
  {
    exemplarId,
    eventId,
    kind,
  }: { exemplarId: string; eventId: string; kind: Selectable<RecognitionRow>['kind'] },
): Promise<{ id: string } | undefined> =>
  tx
    .selectFrom('exemplars.recognitions')
    .select('id')
    .where('locality_id', '=', localityId)
    .where('exemplar_id', '=', exemplarId)
    .where('event_id', '=', eventId)
    .where('kind', '=', kind)
    .executeTakeFirst()

/** The day of what an effect is about; none of another exemplar, or of another kind. */
export async function findHappening(
  tx: Tx,
  { locality_id: localityId, id: exemplarId }: { locality_id: string; id: string },
  about: EffectRow['about'],
  id: string,
): Promise<{ on: Day } | undefined> {
  const { rows } = await (
    about === 'replication'
      ? sql<{ on: Day }>`select since as on from exemplars.replications
          where locality_id = ${localityId} and exemplar_id = ${exemplarId} and id = ${id}`
      : sql<{ on: Day }>`select happened_on as on from exemplars.recognitions
          where locality_id = ${localityId} and exemplar_id = ${exemplarId} and id = ${id} and kind = ${about}`
  ).execute(tx)
  return rows[0]
}

interface Proofs {
  truthChecked: boolean
  subjectAgrees: boolean | null
  contactAgreed: boolean
}

/** Somebody a contest has found before. */
export const findOfContest = (
  tx: Tx,
  localityId: string,
  found: { contestId: string; organizationId: string; subjectName: string },
): Promise<{ id: string } | undefined> =>
  tx
    .selectFrom('exemplars.exemplars')
    .select('id')
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', found.organizationId)
    .where('contest_id', '=', found.contestId)
    .where('subject_name', '=', found.subjectName)
    .executeTakeFirst()

/** Found true by whom one can name, after whatever was found last; and the subject's last words. */
export async function readProofs(tx: Tx, localityId: string, exemplarId: string): Promise<Proofs> {
  const lastWord = (purpose: 'story' | 'contact') => sql`(
    select c.agreed from exemplars.confirmations c
    where c.locality_id = ${localityId} and c.exemplar_id = ${exemplarId} and c.purpose = ${purpose}
    order by c.given_on desc, c.id desc limit 1)`
  const { rows } = await sql<Proofs>`
    select coalesce((
        select s.conclusion = 'meets' and s.checker_name is not null from exemplars.surveys s
        where s.locality_id = ${localityId} and s.exemplar_id = ${exemplarId} and s.kind = 'truth-check'
          and s.state = 'done' order by s.held_on desc, s.id desc limit 1), false) as "truthChecked",
      ${lastWord('story')} as "subjectAgrees", coalesce(${lastWord('contact')}, false) as "contactAgreed"`.execute(
    tx,
  )
  return rows[0]!
}

/** What the standards say, by id. */
export async function readStandards(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from exemplars.standards
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
