import { useEffect, useState } from 'preact/hooks';

/** What the address names behind the page (`#people/lists`), followed as it changes; undefined when it names nothing. */
export function useChosenPart(): string | undefined {
  const [part, setPart] = useState(fromAddress);
  useEffect(() => {
    const follow = (): void => setPart(fromAddress);
    addEventListener('hashchange', follow);
    // It may have changed between the first rendering and this.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}

function fromAddress(): string | undefined {
  return location.hash.slice(1).split('/')[1];
}
