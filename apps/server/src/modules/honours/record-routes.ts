import * as assessments from '@guongsang/contract/honours-assessments.ts'
import { checkUnitRoute, exportUnitCheckRoute } from '@guongsang/contract/honours-bulk.ts'
import { calculatePrizesRoute, proposePrizeLinesRoute } from '@guongsang/contract/honours-prizes.ts'
import * as contract from '@guongsang/contract/honours-records.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { assessSubject } from './assess-subject.ts'
import { listAwardForms } from './award-forms.ts'
import { calculatePrizes } from './calculate-prizes.ts'
import { checkUnit } from './check-unit.ts'
import { exportUnitCheck } from './export-unit-check.ts'
import { endImpediment } from './end-impediment.ts'
import { canAssess, canCalculatePrizes, canRecordHonours, canViewAwardForms } from './policy.ts'
import { printAssessment } from './print-assessment.ts'
import { proposePrizeLines } from './propose-prize-lines.ts'
import { rateSubject } from './rate-subject.ts'
import { recordImpediment } from './record-impediment.ts'
import { recordRecruitment } from './record-recruitment.ts'
import { showRecords } from './read-records.ts'
import { recordWork } from './record-work.ts'
import { useWork } from './use-work.ts'

export function registerRecordRoutes(server: Server): void {
  handle(server, contract.showSubjectRecordsRoute, canAssess, ({ ctx, params }) =>
    ctx.transaction((tx) => showRecords(ctx, tx, params)),
  )
  handle(server, contract.rateSubjectRoute, canRecordHonours, ({ ctx, body }) => rateSubject(ctx, body))
  handle(server, contract.recordImpedimentRoute, canRecordHonours, ({ ctx, body }) =>
    recordImpediment(ctx, body),
  )
  handle(server, contract.endImpedimentRoute, canRecordHonours, ({ ctx, params, body }) =>
    endImpediment(ctx, params.id, body),
  )
  handle(server, contract.recordRecruitmentRoute, canRecordHonours, ({ ctx, body }) =>
    recordRecruitment(ctx, body),
  )
  handle(server, contract.recordWorkRoute, canRecordHonours, ({ ctx, body }) => recordWork(ctx, body))
  handle(server, contract.useWorkRoute, canRecordHonours, ({ ctx, params, body }) =>
    useWork(ctx, params.id, body),
  )
  handle(server, assessments.assessSubjectRoute, canAssess, ({ ctx, body }) => assessSubject(ctx, body))
  handle(server, assessments.printAssessmentRoute, canAssess, ({ ctx, body }) =>
    printAssessment(ctx, server.platform.clock.now(), body),
  )
  handle(server, assessments.listAwardFormsRoute, canViewAwardForms, async ({ ctx, query }) =>
    listAwardForms((query.on ?? ctx.today) as Day),
  )
  handle(server, proposePrizeLinesRoute, canCalculatePrizes, ({ ctx, query }) =>
    proposePrizeLines(ctx, query),
  )
  handle(server, calculatePrizesRoute, canCalculatePrizes, async ({ body }) => calculatePrizes(body.lines))
  handle(server, checkUnitRoute, canAssess, ({ ctx, query }) => checkUnit(ctx, query))
  handleDownload(server, exportUnitCheckRoute, canAssess, ({ ctx, query }) => exportUnitCheck(ctx, query))
}
