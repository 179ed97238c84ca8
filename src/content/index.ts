import browser from 'webextension-polyfill';

console.info(browser.runtime.id);
