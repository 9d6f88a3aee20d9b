import type { Server } from '../../platform/http/server.ts'

export function registerContests(_server: Server): void {}
