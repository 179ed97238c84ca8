import { useEffect, useState } from 'preact/hooks';

/** Where a policy is edited, as the page's address. */
export const editAddress = (id: string): string => `policy/edit/${encodeURIComponent(id)}`;

/** The policy that the address says is edited, followed as it changes; null: none. */
export function useEdited(): string | null {
  const [edited, setEdited] = useState(fromAddress);
  useEffect(() => {
    const follow = (): void => setEdited(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return edited;
}

function fromAddress(): string | null {
  const [, part, id = ''] = location.hash.slice(1).split('/');
  if (part !== 'edit' || id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    // Not an address of ours: nothing is edited.
    return null;
  }
}
