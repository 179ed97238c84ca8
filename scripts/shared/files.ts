import { existsSync, readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import { fromUser } from './place.ts';
import { firstLine, Refusal } from './refusal.ts';

/** Any JSON value. */
export type Json = z.infer<ReturnType<typeof z.json>>;

/** What a command's user may name as a policy: one of the presets by its id, or the parsed content of a file. */
export type PolicyChoice = { readonly id: string } | { readonly file: string; readonly content: Json };

/** The bytes of a file the user named. @throws Refusal when there is no such file, or it cannot be read */
export function readFile(file: string): Uint8Array {
  const path = fromUser(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`there is no file ${file}`);
  if (!found.isFile()) throw new Refusal(`${file} is not a file`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refusal(`cannot read ${file}: ${firstLine(error)}`);
  }
}

/** The content of a JSON file the user named. @throws Refusal when it cannot be read or is not JSON */
export function readJson(file: string): Json {
  const raw = Buffer.from(readFile(file)).toString('utf8');
  try {
    return z.json().parse(JSON.parse(raw));
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${firstLine(error)}`);
  }
}

/** A name with a slash or an ending, or of a file that exists, is a file; anything else is the id of a preset. */
export function policyChoice(text: string): PolicyChoice {
  if (!/[/\\]|\.json$/i.test(text) && !existsSync(fromUser(text))) return { id: text };
  return { file: text, content: readJson(text) };
}
