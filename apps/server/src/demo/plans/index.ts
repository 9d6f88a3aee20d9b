/** The five published plans that the product is built from, one for each locality of the demo. */
import { cammyPlan } from './cammy.ts'
import { dienbienPlan } from './dienbien.ts'
import { dienkhanhPlan } from './dienkhanh.ts'
import type { PlanSource } from './plan-source.ts'
import { tanbienPlan } from './tanbien.ts'
import { vinhthuanPlan } from './vinhthuan.ts'

export const demoPlans: readonly PlanSource[] = [
  vinhthuanPlan,
  dienkhanhPlan,
  cammyPlan,
  dienbienPlan,
  tanbienPlan,
]
