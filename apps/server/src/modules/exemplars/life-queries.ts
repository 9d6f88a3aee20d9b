/** What happened in a life, for its page and for the questions before it is told to the public. */
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
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
}

/** The first first. Seven statements, however long the life. */
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

/** Found true by whom one can name, after whatever was found last; and the subject's last word on the story. */
export async function readProofs(
  tx: Tx,
  localityId: string,
  exemplarId: string,
): Promise<{ truthChecked: boolean; subjectAgrees: boolean | null }> {
  const { rows } = await sql<{ truthChecked: boolean; subjectAgrees: boolean | null }>`
    select coalesce((
        select s.conclusion = 'meets' and s.checker_name is not null from exemplars.surveys s
        where s.locality_id = ${localityId} and s.exemplar_id = ${exemplarId} and s.kind = 'truth-check'
          and s.state = 'done' order by s.held_on desc, s.id desc limit 1), false) as "truthChecked", (
        select c.agreed from exemplars.confirmations c
        where c.locality_id = ${localityId} and c.exemplar_id = ${exemplarId} and c.purpose = 'story'
        order by c.given_on desc, c.id desc limit 1) as "subjectAgrees"`.execute(tx)
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
