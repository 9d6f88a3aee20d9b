import { definePolicy } from '../../platform/auth/policy.ts'

export const canReadOwnNews = definePolicy('can-read-own-news', 'Xem thông báo và việc của mình', 'signed-in')
