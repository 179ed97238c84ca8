import { Promises } from '../about/Promises.tsx';

/** What Anteroom reads, and what it never does: the same words as in About. */
export function WhatItReads() {
  return <Promises />;
}
