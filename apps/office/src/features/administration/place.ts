/** Whose figures an administrator sees: those of the locality worked in, or of the installation when none is chosen. */
import { useAccount } from '../../lib/session.ts'

export const usePlaceName = (): string => useAccount().locality?.name ?? 'Toàn hệ thống'
