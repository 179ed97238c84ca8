import { hash } from '../database/hash.ts';
import { canonical } from './canonical.ts';
import type { Row } from './tables.ts';

/**
 * Two copies can have saved different policies as the same version of one id. Then one keeps the name, and the other gets
 * one of its own. Which, and what name, follows from the contents alone: nothing the user wrote is lost, and every device
 * does the same.
 */
export function keepApart(a: Row, b: Row): { readonly kept: Row; readonly renamed: Row | null } {
  if (contentOf(a) === contentOf(b)) return { kept: a, renamed: null };
  const [kept, other] = contentOf(a) < contentOf(b) ? [a, b] : [b, a];
  const id = `${String(other['id']).slice(0, 80)}-${hash(contentOf(other))}`;
  const policy = other['policy'];
  return {
    kept,
    renamed: {
      ...other,
      id,
      policy: typeof policy === 'object' && policy !== null ? { ...policy, id } : policy,
    },
  };
}

const contentOf = ({ policy }: Row): string => canonical(policy);
