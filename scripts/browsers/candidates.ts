/** The two families of browsers Anteroom runs in; Chromium and Edge count as `chrome`. */
export type BrowserKind = 'chrome' | 'firefox';

/** Names to look for on the PATH, best first. */
export const commandNames: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Absolute places per platform, best first; `%NAME%` is an environment variable. */
export const installPlaces: Readonly<
  Partial<Record<NodeJS.Platform, Record<BrowserKind, readonly string[]>>>
> = {
  linux: {
    chrome: [
      '/opt/google/chrome/chrome',
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/opt/microsoft/msedge/msedge',
    ],
    firefox: ['/usr/lib/firefox/firefox', '/usr/lib64/firefox/firefox', '/opt/firefox/firefox'],
  },
  darwin: {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '%HOME%/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '%HOME%/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '%HOME%/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chrome: [
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
      '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Environment variables that name an executable, strongest first. */
export const environmentNames: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['ANTEROOM_CHROME', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['ANTEROOM_FIREFOX'],
};

/** The oldest major versions that can be given an extension over their remote protocols. */
export const oldestMajor: Readonly<Record<BrowserKind, number>> = { chrome: 128, firefox: 140 };

/** Debian's packages: the browser, and a font, without which its pages show no text. */
export const debianPackages: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** What to tell a user whose machine has none and can get none. */
export const advice: Readonly<Record<BrowserKind, string>> = {
  chrome:
    'install Google Chrome, Chromium or Microsoft Edge (or set ANTEROOM_CHROME to its executable) and run this again',
  firefox: 'install Firefox (or set ANTEROOM_FIREFOX to its executable) and run this again',
};
