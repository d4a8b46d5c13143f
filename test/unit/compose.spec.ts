import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '../../src/catalogue';
import type { ContextSpec } from '../../src/capabilities/context';
import { composed } from '../../src/compose';
import { defaultSettings } from '../../src/contexts/policy/settings.rules';
import { permissions } from '../../src/contexts/access/role-permissions.rules';
import type { SettingsPart } from '../../src/kernel/settings';

const src = join(__dirname, '../../src');

/** Everything exported by the files below `src` that end so. */
const exportedBy = (ending: string): readonly object[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.startsWith('web'))
    .flatMap((name) => Object.values(jest.requireActual<Record<string, object>>(join(src, name))));

/** The contexts, none of which brings this permission. */
const without = (name: string): readonly ContextSpec[] =>
  contexts.map((context) => {
    const left = Object.entries(context.permissions ?? {}).filter(([permission]) => permission !== name);
    return { ...context, permissions: Object.fromEntries(left) };
  });

describe('The permissions that contexts bring', () => {
  afterEach(() => composed(contexts));

  it('are refused when one is named by a command and brought by nobody', () => {
    expect(() => composed(without('case.number'))).toThrow(
      'The command RecordNumber of case needs the permission case.number, which no context brings',
    );
  });

  it('are refused when two contexts bring the same one', () => {
    const again: ContextSpec = { name: 'again', permissions: { 'case.read': ['clerk'] } };
    expect(() => composed([...contexts, again])).toThrow('The permission case.read is brought twice');
  });

  it('are all that are declared', () => {
    const declared = exportedBy('.permissions.ts').flatMap((some) => Object.keys(some));
    expect(declared.sort()).toEqual(permissions);
  });
});

describe('The pages that contexts bring', () => {
  it('are one for each kind of thing that people may be told of', () => {
    const { readBy, deciders } = composed(contexts);
    expect(readBy).toEqual({
      case: 'case.read',
      interview: 'interview.read',
      inquirySession: 'session.read',
      resolution: 'onSite.read',
      repeatIssue: 'repeat.read',
      reviewMeeting: 'review.read',
      yearPlan: 'yearPlan.read',
      paper: 'paper.read',
    });
    const categories = deciders.map(({ category }) => category);
    expect(Object.keys(readBy).filter((category) => !categories.includes(category))).toEqual([]);
  });
});

describe('The settings that contexts bring', () => {
  afterEach(() => composed(contexts));

  it('are refused when two contexts bring the same one', () => {
    const twice: SettingsPart = { settings: { quorum: { standard: 1, check: () => 1 } } };
    expect(() => composed([...contexts, { name: 'again', settings: twice }])).toThrow(
      'The setting quorum is brought twice',
    );
  });

  it('are all that are declared', () => {
    const declared = (exportedBy('.settings.ts') as readonly SettingsPart[]).flatMap(({ settings }) =>
      Object.keys(settings),
    );
    expect(declared.sort()).toEqual(Object.keys(defaultSettings).sort());
  });
});
