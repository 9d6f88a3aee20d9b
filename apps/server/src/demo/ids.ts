import { createHash } from 'node:crypto'
import { uuidV7 } from '@guongsang/core/kernel/id.ts'

/** 1/1/2024: every identifier of the demo is of that moment. */
const MOMENT = 1_704_067_200_000

/** The identifier of a thing, made from what it is: the same name gives the same identifier on every machine. */
export const idOf = (locality: string, kind: string, key: string): string =>
  uuidV7(MOMENT, createHash('sha256').update(`${locality}/${kind}/${key}`).digest())
