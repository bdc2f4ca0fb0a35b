import * as z from 'zod/mini';
import { readPlanFile } from '../../domain/file/read-plan-file.ts';
import type { Plan } from '../../domain/plan.ts';

const entry = z.object({
  id: z.string(),
  file: z.string().check(z.regex(/^[\w.-]+\.json$/)),
  language: z.string(),
  title: z.string(),
  description: z.string(),
  nodeCount: z.number(),
});
/** One of the example plans that come with the app. */
export type Sample = z.infer<typeof entry>;

const addressOf = (file: string) => new URL(`samples/${file}`, document.baseURI);

async function fetched(file: string): Promise<Response> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

/** Examples in a language; all there are if it has none. */
export async function samplesIn(language: string): Promise<readonly Sample[]> {
  const all = z.array(entry).parse(await (await fetched('index.json')).json());
  const own = all.filter((sample) => sample.language === language);
  return own.length > 0 ? own : all;
}

/** The plan itself: a copy, whose changes never touch the example. */
export async function samplePlan({ file }: Sample): Promise<Plan | null> {
  const read = readPlanFile(await (await fetched(file)).text());
  return read.ok ? read.value.plan : null;
}
