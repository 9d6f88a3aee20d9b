/** Features do not know each other; here the page of an exemplar shows who in the media was given its profile. */
import { ExemplarPage } from '../../features/exemplars/exemplar/exemplar-page.tsx'
import { ExemplarHandOvers } from '../../features/publicity/outreach/exemplar-hand-overs.tsx'

export const ExemplarWithHandOvers = () => (
  <ExemplarPage handOvers={({ id, title }) => <ExemplarHandOvers exemplar={{ id, title }} />} />
)
