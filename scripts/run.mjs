// Runs one of Anteroom's commands: node scripts/run.mjs COMMAND [ARGUMENT ...]
// Plain Node without dependencies, because it is what installs them. Standard output belongs to the command (triage
// --json prints nothing but JSON); whatever is said here goes to standard error.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = ['start', 'test', 'build', 'dev', 'triage', 'policy', 'bench', 'docs'];
const oldestNode = [20, 19];

/** One clear line, and out: 2 is bad input or something that only the user can put right. */
function refuse(line) {
  process.stderr.write(`anteroom: ${line}\n`);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  refuse(
    `needs Node.js ${oldestNode.join('.')} or newer, this is ${process.versions.node}: https://nodejs.org`,
  );
}

/** Compares what the lock file asks for with what npm noted of the last install; contents, because git sets file times. */
function installed() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  try {
    const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const have = JSON.parse(readFileSync(noted, 'utf8')).packages;
    return Object.entries(want).every(
      ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two commands started at once must not install into the same folder: the second waits for the first. */
async function withInstallLock(work) {
  const lock = join(root, '.anteroom', 'install.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
      if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isAbandoned(lock) {
  try {
    return !isRunning(Number(readFileSync(join(lock, 'pid'), 'utf8')));
  } catch {
    // The owner writes its pid right after making the folder; without one for ten seconds it died in between.
    return existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10_000;
  }
}

async function install() {
  if (installed()) return;
  await withInstallLock(async () => {
    if (installed()) return;
    process.stderr.write('anteroom: installing dependencies (npm install) …\n');
    const npm = process.env.npm_execpath;
    // Not `npm ci`: it refuses a lock file that lacks other platforms' optional packages, which a registry may not hold.
    // The versions are the lock file's all the same, and --no-save leaves it as it is.
    const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const [file, argv, shell] = npm?.endsWith('.js')
      ? [process.execPath, [npm, ...args], false]
      : ['npm', args, process.platform === 'win32'];
    const code = await run(file, argv, { stdio: ['ignore', 2, 2], shell });
    if (code !== 0)
      refuse(`could not install the dependencies (npm install ended with ${code}); see the lines above`);
  });
}

/** Runs a child to its end and returns its exit status; signals meant for us are passed on, not died of. */
function run(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, ...options });
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const done = (settle) => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
      settle();
    };
    child.on('error', (error) => done(() => reject(error)));
    child.on('exit', (code, signal) =>
      done(() => resolve(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal] ?? 9))),
    );
  });
}

checkNode();
const [command = '', ...args] = process.argv.slice(2);
if (!commands.includes(command)) refuse(`no command "${command}"; there are ${commands.join(', ')}`);
await install();
const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
// Files are named from where the user stands; npm moves to the project's folder and leaves that place in INIT_CWD.
const from = process.env.npm_lifecycle_event === command ? process.env.INIT_CWD : undefined;
const program =
  command === 'bench' ? join(root, 'bench', 'main.ts') : join(root, 'scripts', command, 'main.ts');
process.exitCode = await run(process.execPath, ['--import', loader, program, ...args], {
  stdio: 'inherit',
  env: { ...process.env, ANTEROOM_FROM: from ?? process.cwd() },
});
