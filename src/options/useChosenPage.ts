import { useEffect, useState } from 'preact/hooks';
import type { OptionsPage } from './page.ts';
import { optionsPages } from './pages.ts';

/** The page that the address names (`#id`, and what follows a `/` is the page's own), followed as it changes. */
export function useChosenPage(): OptionsPage {
  const [chosen, setChosen] = useState(fromAddress);
  useEffect(() => {
    const follow = (): void => setChosen(fromAddress);
    addEventListener('hashchange', follow);
    // It may have changed between the first rendering and this.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return chosen;
}

function fromAddress(): OptionsPage {
  const [id] = location.hash.slice(1).split('/');
  return optionsPages.find((page) => page.id === id) ?? optionsPages[0];
}
