import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import { managedSchemaFile } from './managed-schema.ts';
import type { Target } from './target.ts';

/** The id Firefox needs to keep storage across temporary installs; 140 is the first that knows `data_collection_permissions`. */
const gecko = {
  id: 'anteroom@anteroom.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** Derives one browser's manifest from the one source in `manifest.json`. */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') {
    const storage = { managed_schema: managedSchemaFile };
    return { ...source, minimum_chrome_version: '120', storage } as ManifestV3Export;
  }
  const { service_worker, type } = source.background;
  return {
    ...source,
    background: { scripts: [service_worker], type },
    browser_specific_settings: { gecko },
  } as ManifestV3Export;
}
