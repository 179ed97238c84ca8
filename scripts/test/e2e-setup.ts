import { openRunFolder } from './run-folder.ts';

/** Around a run of the end-to-end tests: whatever it leaves behind goes with it. */
export default function setup(): () => void {
  const folder = openRunFolder();
  return () => folder.close();
}
