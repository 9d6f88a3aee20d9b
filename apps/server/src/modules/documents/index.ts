/** The door of documents: printing, and the register for modules whose work is a document. */
export { askPrint } from './ask-print.ts'
export { definePrint } from './define-print.ts'
export { type Issuer, issuerOn } from './issuer.ts'
export { registeredDocument } from './registered-document.ts'
export { draftDocument } from './create-document.ts'
export { insertDocuments, type SampleDocument, type SampleRegister } from './insert-documents.ts'
export {
  type DocumentChange,
  registerDocumentListener,
  registerDutyBearers,
  registerPaper,
} from './listeners.ts'
export { missingReceivers } from './missing-receivers.ts'
export { publicDocuments } from './public-documents.ts'
export { type DocumentHead, readDocumentHeads } from './read-heads.ts'
export { registerRollout } from './rollout-sources.ts'
export { canSeeDocument, seenDocuments } from './show-document.ts'
export { matchCitations } from './match-citations.ts'
export { suggestRecipients } from './suggest-recipients.ts'
