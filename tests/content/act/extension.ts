// The polyfill loads in an extension's page only; what is tested here asks it for nothing.
Reflect.set(globalThis, 'chrome', { runtime: { id: 'abcdefghijklmnop' } });
