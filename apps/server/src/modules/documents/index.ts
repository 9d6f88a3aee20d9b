/** The door of printed documents: what a module that prints something needs. */
export { askPrint } from './ask-print.ts'
export { definePrint } from './define-print.ts'
export { type Issuer, issuerOn } from './issuer.ts'
