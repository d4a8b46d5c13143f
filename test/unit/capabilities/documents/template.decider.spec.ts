import { templateDecider } from '../../../../src/capabilities/documents/template.decider';
import type { TemplateEvent } from '../../../../src/capabilities/documents/template.events';
import {
  templateFile,
  type TemplateFileParams,
  templateList,
} from '../../../../src/capabilities/documents/templates.view';
import type { Directory } from '../../../../src/kernel/directory';
import { Rejection } from '../../../../src/kernel/rejection';
import type { Reader } from '../../../../src/kernel/view';
import { contextWith, specFor } from '../../../support/decider-spec';
import { everyTemplateFact, templateRef } from '../../../support/document-facts';
import { readerAt } from '../../../support/inquiry-facts';
import { givenLog, idOf, testJurisdiction, type Told } from '../../../support/view-spec';

const district = idOf(899);
const jurisdictions: Readonly<Record<string, string | null>> = { [testJurisdiction]: district, [district]: null };
const directory = {
  jurisdiction: (id: string) => (id in jurisdictions ? { id, name: id, parent: jurisdictions[id] ?? null } : undefined),
} as unknown as Directory;

const given = specFor(templateDecider, contextWith({ directory }));
const replaced: TemplateEvent = { type: 'TemplateReplaced', data: everyTemplateFact.TemplateReplaced };
const reverted: TemplateEvent = { type: 'TemplateReverted', data: everyTemplateFact.TemplateReverted };
const other = { ...templateRef, hash: 'd4'.repeat(32) };

describe('To change a template', () => {
  const replace = (file = templateRef) =>
    ({ type: 'ReplaceTemplate', data: { document: 'assignment-order', file } }) as const;
  const revert = (reason = ' 新模板有误 ') => ({ type: 'RevertTemplate', data: { reason } }) as const;

  it('numbers versions one by one, goes on after a revert, and takes the same file for no change', () => {
    given().when(replace()).then(replaced);
    given(replaced).when(replace()).nothing();
    given(replaced)
      .when(replace(other))
      .then({ type: 'TemplateReplaced', data: { document: 'assignment-order', version: 2, file: other } });
    given(replaced, reverted)
      .when(replace())
      .then({ type: 'TemplateReplaced', data: { document: 'assignment-order', version: 2, file: templateRef } });
    given()
      .when(replace(), { jurisdiction: idOf(404) })
      .rejects('jurisdiction.missing');
  });

  it('asks for a reason to revert, and cannot revert what is the default already', () => {
    given(replaced).when(revert()).then(reverted);
    given(replaced).when(revert(' ')).rejects('document.reason-missing');
    given().when(revert()).rejects('document.template-default');
    given(replaced, reverted).when(revert()).rejects('document.template-default');
  });
});

describe('The template in use', () => {
  const reader = (scope: Partial<Reader['scope']> = {}): Reader => ({
    ...readerAt('2025-04-05T00:00:00.000Z', scope),
    directory,
  });
  const fact = (n: number, event: TemplateEvent, jurisdiction = testJurisdiction): Told => ({
    stream: `documentTemplate-${idOf(n)}`,
    ...event,
    recordedAt: `2025-04-0${n}T00:00:00.000Z`,
    metadata: { jurisdiction },
  });
  const second: TemplateEvent = {
    type: 'TemplateReplaced',
    data: { ...everyTemplateFact.TemplateReplaced, version: 2, file: other },
  };
  const inUse = (log: readonly Told[], check: (used: string | null, steps: readonly (number | null)[]) => void): void =>
    givenLog(log).then(templateList, {}, reader(), (list) => {
      expect(list).toHaveLength(20);
      const { used, history } = list.find(({ document }) => document === 'assignment-order')!;
      check(
        used?.file.hash.slice(0, 2) ?? null,
        history.map(({ version }) => version),
      );
    });

  it('is the latest version, none after a revert, with the whole history', () => {
    inUse([], (used, steps) => expect([used, steps]).toEqual([null, []]));
    inUse([fact(1, replaced), fact(1, second)], (used, steps) => expect([used, steps]).toEqual(['d4', [1, 2]]));
    inUse([fact(1, replaced), fact(1, reverted)], (used, steps) => expect([used, steps]).toEqual([null, [1, null]]));
  });

  it("is that of the larger jurisdiction where there is none of one's own, which goes first", () => {
    const above = fact(2, second, district);
    inUse([above], (used, steps) => expect([used, steps]).toEqual(['d4', []]));
    inUse([above, fact(3, replaced)], (used) => expect(used).toBe('c3'));
    inUse([above, fact(3, replaced), fact(3, reverted)], (used) => expect(used).toBe('d4'));
  });

  it('earlier versions can still be taken; those of other jurisdictions are not shown', () => {
    const log = givenLog([fact(1, replaced), fact(1, second)]);
    const file = (params: Partial<TemplateFileParams>, check: (hash: string | null) => void): void =>
      log.then(templateFile, { document: 'assignment-order', ...params }, reader(), (found) =>
        check(found?.hash.slice(0, 2) ?? null),
      );
    file({}, (hash) => expect(hash).toBe('d4'));
    file({ version: 1 }, (hash) => expect(hash).toBe('c3'));
    file({ version: 0 }, (hash) => expect(hash).toBeNull());
    expect(() => file({ version: 3 }, () => undefined)).toThrow(Rejection);
    expect(() => file({ jurisdiction: district }, () => undefined)).toThrow('access.other-jurisdiction');
  });
});
