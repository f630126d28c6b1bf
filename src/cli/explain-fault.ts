import type { ProofFault } from '../core/evidence/find-proof-fault.ts';

const subjects: Record<ProofFault['part'], string> = {
  claim: 'the claim',
  heading: 'the heading of the section',
  quotation: 'the quotation',
  mention: 'the speaker of the quotation',
  name: 'the speaker’s name of the quotation',
  role: 'the speaker’s role of the quotation',
};

/** What is wrong with a proof, as a clause. */
export const explainFault = ({ kind, part, id }: ProofFault): string =>
  `${subjects[part]} ${JSON.stringify(id)} ${kind === 'uncited' ? 'cites nothing' : 'says other words than it cites'}`;
