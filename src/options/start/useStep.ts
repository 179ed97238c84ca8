import { useEffect, useState } from 'preact/hooks';

/** The steps of the introduction, in order; the address names the one that is shown (`#start/kind`). */
export const stepIds = ['reads', 'kind', 'work', 'guests', 'result'] as const;
export type StepId = (typeof stepIds)[number];

/** Where a step is. */
export const stepAddress = (step: StepId): string => `#start/${step}`;

/** The step the address names, followed as it changes, so that the browser's own way back leads back as well. */
export function useStep(): StepId {
  const [step, setStep] = useState(fromAddress);
  useEffect(() => {
    const follow = (): void => setStep(fromAddress);
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return step;
}

function fromAddress(): StepId {
  const named = location.hash.split('/')[1];
  return stepIds.find((step) => step === named) ?? stepIds[0];
}
