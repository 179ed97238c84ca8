import type { OptionsPage, PageProps } from '../page.ts';
import { BackupSection } from './backup/BackupSection.tsx';
import { CsvSection } from './backup/CsvSection.tsx';
import { RestoreSection } from './backup/RestoreSection.tsx';
import { EraseSection } from './forget/EraseSection.tsx';
import { ForgetSection } from './forget/ForgetSection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { DamageSection } from './keep/DamageSection.tsx';
import { KeepSection } from './keep/KeepSection.tsx';

export const dataPage: OptionsPage = { id: 'data', title: 'options_data', Page: DataPage };

/** Data in and out. */
function DataPage({ outside, settings, change }: PageProps) {
  return (
    <>
      <ImportSection outside={outside} />
      <BackupSection outside={outside} />
      <RestoreSection outside={outside} />
      <CsvSection outside={outside} />
      <DamageSection outside={outside} />
      <KeepSection outside={outside} settings={settings} change={change} />
      <ForgetSection outside={outside} />
      <EraseSection outside={outside} />
    </>
  );
}
