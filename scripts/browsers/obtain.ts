import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { workshop } from '../shared/place.ts';
import { firstLine } from '../shared/refusal.ts';
import { type BrowserKind, debianPackages } from './candidates.ts';

const cacheDir = join(workshop, 'browsers');
const downloads: Readonly<Record<BrowserKind, Browser>> = {
  chrome: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** Installs Debian's package. Only as root on a machine with apt; answers whether it went well. */
export async function obtainByApt(kind: BrowserKind): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const packages = debianPackages[kind];
  process.stderr.write(`anteroom: installing ${packages[0]} with apt-get …\n`);
  // Two commands started at once wait for each other instead of failing on dpkg's lock.
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  await run('apt-get', [...patient, 'update']);
  return (await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages])) === 0;
}

/** The browser an earlier download left in our own folder, or null. */
export async function findDownloaded(kind: BrowserKind): Promise<string | null> {
  const found = await getInstalledBrowsers({ cacheDir });
  const path = found.find(({ browser }) => browser === downloads[kind])?.executablePath;
  return path && existsSync(path) ? path : null;
}

/** Downloads the stable release into our own folder; the executable's path, or the reason why not. */
export async function obtainByDownload(kind: BrowserKind): Promise<{ path: string } | { reason: string }> {
  const platform = detectBrowserPlatform();
  if (!platform) return { reason: `no download for ${process.platform} ${process.arch}` };
  const browser = downloads[kind];
  process.stderr.write(`anteroom: downloading ${browser} …\n`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, cacheDir });
    return { path: computeExecutablePath({ browser, buildId, cacheDir }) };
  } catch (error) {
    return { reason: firstLine(error) };
  }
}

/** Everything a package manager says goes to stderr: stdout belongs to the command. */
function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], env: environment });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
