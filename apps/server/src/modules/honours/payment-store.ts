/** Saves payment lists. Nothing here is ever changed. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { PaymentListRow, PaymentListWithdrawalRow } from './tables.ts'

export const insertPaymentList = (tx: Tx, row: Insertable<PaymentListRow>) =>
  tx.insertInto('honours.payment_lists').values(row).execute()

export const insertPaymentListWithdrawal = (tx: Tx, row: Insertable<PaymentListWithdrawalRow>) =>
  tx.insertInto('honours.payment_list_withdrawals').values(row).execute()
