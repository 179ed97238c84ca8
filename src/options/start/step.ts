import type { PageProps } from '../page.ts';
import type { SetUp } from './useSetUp.ts';

/** What every step of the introduction is given. */
export interface StepProps extends PageProps {
  readonly setUp: SetUp;
}
