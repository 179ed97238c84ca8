import type { OptionsPage, PageProps } from '../page.ts';
import { ImportSection } from './import/ImportSection.tsx';

export const dataPage: OptionsPage = { id: 'data', title: 'options_data', Page: DataPage };

/** Data in and out. */
function DataPage({ outside }: PageProps) {
  return <ImportSection outside={outside} />;
}
