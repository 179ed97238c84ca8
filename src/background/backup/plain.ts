import * as z from '../../policy/file/zod.ts';

/** A value as JSON writes it: what is undefined is left out. */
export function plain(value: unknown): z.infer<ReturnType<typeof z.json>> {
  return z.json().parse(JSON.parse(JSON.stringify(value)));
}
