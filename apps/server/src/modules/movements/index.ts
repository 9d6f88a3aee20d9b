/** The door of movements: what other modules, the portal and the sample data may call, nothing else. */
export { insertMovements, type SampleMovements } from './insert-movements.ts'
export { launchedMovements, movementHeads } from './movement-heads.ts'
export { type PublicMovement, publicMovements } from './public-movements.ts'
