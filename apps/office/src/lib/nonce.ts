/** The nonce of this page's content policy. Mantine's styles and the dialogs' scroll lock both have to carry it. */
import { setNonce } from 'get-nonce'

export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

setNonce(styleNonce)
