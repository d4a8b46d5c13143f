import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceRef } from '../../src/kernel/place';
import { caseFact, readerAt, registration } from './inquiry-facts';
import { policyWith } from './inquiry-context';
import { idOf, type Told } from './view-spec';

export interface Complaint {
  readonly id: string;
  readonly reporter: string;
  readonly title: string;
  readonly submittedAt: string;
  readonly body: string;
}

/** A small set of complaints, made up for tests: every usual error of looking for repeats is in it. */
export const complaints: readonly Complaint[] = readFileSync(
  join(__dirname, '../fixtures/repeats/complaints.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Complaint);

const indexOf = (id: string): number => complaints.findIndex((one) => one.id === id);

/** The case that a complaint is in tests. */
export const caseOf = (id: string): string => idOf(indexOf(id) + 1);
export const complaintOf = (id: string): Complaint => complaints[indexOf(id)]!;

/** Everybody who reports is a person of their own. */
export const personOf = (reporter: string): string => idOf(400 + Number(reporter.slice(1)));

/** The log of an office that takes these complaints in, in order. */
export const registered = (
  ids: readonly string[] = complaints.map(({ id }) => id),
  place: PlaceRef = {},
): readonly Told[] =>
  ids.map((id) => {
    const { title, body, reporter, submittedAt } = complaintOf(id);
    const told = registration({ title, description: body, place, topic: null, filers: [personOf(reporter)] });
    const at = new Date(submittedAt).toISOString();
    return caseFact(indexOf(id) + 1, 'CaseRegistered', told, { recordedAt: at, occurredAt: at });
  });

/** A reader under rules that say all; `suspectAt`: how likely a pair must be, where the rules say that. */
export const readerWithRules = (
  now = '2025-05-01T02:00:00.000Z',
  scope: Parameters<typeof readerAt>[1] = {},
  suspectAt?: number,
) => {
  const reader = readerAt(now, scope);
  const plain = policyWith();
  const { repeats } = plain.settings;
  const policy = suspectAt === undefined ? plain : policyWith({ repeats: { ...repeats, suspectAt } });
  const rules = { ...reader.rules, policyOn: () => policy, newestPolicy: () => policy, policyVersion: () => policy };
  return { ...reader, rules };
};
