import type { Server } from '../../platform/http/server.ts'

export function registerMovements(_server: Server): void {}
