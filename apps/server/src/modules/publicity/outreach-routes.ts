import type { Server } from '../../platform/http/server.ts'

export function registerOutreach(_server: Server): void {}
