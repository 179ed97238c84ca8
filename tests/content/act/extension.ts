// The page's script looks for the extension when it is loaded; what is tested here asks it for nothing.
Reflect.set(globalThis, 'chrome', { runtime: { id: 'abcdefghijklmnop' } });
