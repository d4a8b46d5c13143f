import { compiled, type Snippets } from '../../support/snippets';

/** What every snippet may name. */
const preamble = `
  import { type Decider, fold, foldStored } from '../../src/kernel/decider';
  import type { Fact, Intent, Recorded, RecordedEvent } from '../../src/kernel/message';
  import { patch } from '../../src/kernel/patch';
  import { send, stateOf } from '../../src/kernel/reaction';
  import { unreachable } from '../../src/kernel/message';
  import { Execute } from '../../src/platform/messaging/execute';
  import type { SystemRequest } from '../../src/platform/messaging/request';
  import { caseDecider } from '../../src/contexts/inquiry/cases/case.decider';
  import type { CaseEvent } from '../../src/contexts/inquiry/cases/case.events';
  import { evolveCase } from '../../src/contexts/inquiry/cases/case-fold.state';
  import { type CaseState, initialCase } from '../../src/contexts/inquiry/cases/case.state';
  import { dayDecider } from '../../src/capabilities/days/day.decider';
  import '../../src/capabilities/capabilities.permissions';
  import '../../src/capabilities/capabilities.settings';
  import '../../src/contexts/inquiry/inquiry.permissions';
  import '../../src/contexts/inquiry/inquiry.settings';
  import '../../src/platform/access/platform.permissions';
  import type { Permission } from '../../src/kernel/permission';
  import type { PolicySettings } from '../../src/kernel/policy';
  import type { SettingsPart } from '../../src/kernel/settings';
  import { type InterviewEvent } from '../../src/contexts/inquiry/interviews/interview.events';
  declare const id: string;
  declare const request: SystemRequest;
  declare const state: CaseState;
  declare const told: Recorded<CaseEvent>;
  declare const fact: CaseEvent;
  declare const interviewed: readonly Recorded<InterviewEvent>[];
  type Switched = Fact<'On', { readonly at: string }> | Fact<'Off', { readonly by: string }>;
`;

/** Each belongs to the sentence "the compiler …"; `codes` empty: it compiles. */
const snippets: Snippets = {
  'lets a reaction send a command of the decider': {
    code: `send(caseDecider, id, { type: 'MarkDisputed', data: { reason: '' } })`,
    codes: [],
  },
  'refuses a misspelt command': {
    code: `send(caseDecider, id, { type: 'MarkDisputd', data: { reason: '' } })`,
    codes: [2820],
  },
  'refuses a command with an empty body': {
    code: `send(caseDecider, id, { type: 'MarkDisputed', data: {} })`,
    codes: [2345],
  },
  'refuses a command with a misspelt field': {
    code: `send(caseDecider, id, { type: 'MarkDisputed', data: { reason: '', raeson: '' } })`,
    codes: [2322, 2322],
  },
  'refuses a command of another decider': {
    code: `send(dayDecider, id, { type: 'MarkDisputed', data: { reason: '' } })`,
    codes: [2322, 2353],
  },
  'refuses a command whose type is just any text': {
    code: `const command = { type: 'MarkDisputed', data: { reason: '' } }; send(caseDecider, id, command)`,
    codes: [2345],
  },
  'refuses a misspelt command at the door': {
    code: `new Execute(dayDecider, id, { type: 'StartDya', data: { date: '' } }, request)`,
    codes: [2322],
  },
  'refuses a command without its body at the door': {
    code: `new Execute(dayDecider, id, { type: 'StartDay', data: {} }, request)`,
    codes: [2741],
  },
  'knows the state that a reaction asks for': {
    code: `function* ask() { const found = yield* stateOf(dayDecider, id); const date: string | null = found.date; return date; }; ask()`,
    codes: [],
  },
  'refuses a misspelt field of the state that a reaction asks for': {
    code: `function* ask() { const found = yield* stateOf(dayDecider, id); return found.dtae; }; ask()`,
    codes: [2339],
  },
  'refuses the state of one decider as that of another': {
    code: `function* ask() { const found: CaseState = yield* stateOf(dayDecider, id); return found; }; ask()`,
    codes: [2740],
  },
  'lets a fold change fields of its state': {
    code: `const after: CaseState = patch(state, { phase: 'REPLIED', rateBy: '2025-04-15' }); void after`,
    codes: [],
  },
  'refuses a misspelt field in a patch': { code: `patch(state, { rateBye: '2025-04-15' })`, codes: [2322] },
  'refuses a misspelt field beside a right one': {
    code: `patch(state, { phase: 'REPLIED', rateBye: '2025-04-15' })`,
    codes: [2322],
  },
  'refuses a misspelt field that comes out of a spread': {
    code: `const more = { rateBye: '2025-04-15' }; patch(state, { phase: 'REPLIED', ...more })`,
    codes: [2345],
  },
  'refuses a misspelt field that comes out of one branch': {
    code: `const more = Math.random() > 1 ? { rateBy: null } : { rateBye: null }; patch(state, more)`,
    codes: [2379],
  },
  'refuses a misspelt field within a field': {
    code: `patch(state, { published: { title: '', result: '', reslut: '' } })`,
    codes: [2561],
  },
  'lets a fold change what a helper gives': {
    code: `const more = { rateBy: null, round: 2 }; patch(state, { ...more, phase: 'REPLIED' })`,
    codes: [],
  },
  'refuses a wrongly typed field in a patch': { code: `patch(state, { rateBy: 15 })`, codes: [2322] },
  'refuses undefined for a field that is always there': {
    code: `patch(state, { rateBy: undefined })`,
    codes: [2379],
  },
  'refuses a misspelt field beside a spread state': {
    code: `const after: CaseState = { ...state, rateBye: '2025-04-15' }; void after`,
    codes: [2561],
  },
  'lets a fold take what a log gives back': { code: `evolveCase(state, told)`, codes: [] },
  'refuses a fact without its metadata': { code: `evolveCase(state, fact)`, codes: [2345] },
  'refuses to fold facts without their metadata': { code: `fold(caseDecider, [fact])`, codes: [2345] },
  'refuses to fold the events of another kind of stream': {
    code: `fold(caseDecider, interviewed)`,
    codes: [2345],
  },
  'refuses stored facts without their metadata': { code: `foldStored(caseDecider, [fact])`, codes: [2345] },
  'refuses a fold that asks whether there is metadata': {
    code: `const evolve = (_: CaseState, event: CaseEvent): CaseState => (event.metadata === undefined ? initialCase : initialCase); void evolve`,
    codes: [2339],
  },
  'refuses a fold that forgets an event': {
    code: `
      const evolve = (on: boolean, event: Recorded<Switched>): boolean => {
        switch (event.type) {
          case 'On':
            return true;
          default:
            return unreachable(event);
        }
      };
      void evolve`,
    codes: [2345],
  },
  'refuses a decider that forgets a command': {
    code: `
      const decider: Decider<boolean, Intent<'TurnOn'> | Intent<'TurnOff'>, Switched> = {
        category: 'switch', initial: false, evolve: (on) => on,
        on: { TurnOn: () => [] },
        permission: { TurnOn: 'system.act', TurnOff: 'system.act' },
      };
      void decider`,
    codes: [2741],
  },
  'knows the permissions and settings that contexts bring': {
    code: `
      const permissions: readonly Permission[] = ['case.read', 'statistics.read', 'system.act'];
      const settings: readonly (keyof PolicySettings)[] = ['decline', 'ballot', 'endOfDay'];
      void permissions; void settings`,
    codes: [],
  },
  'refuses a misspelt permission': {
    code: `const permission: Permission = 'case.raed'; void permission`,
    codes: [2820],
  },
  'refuses a misspelt setting': {
    code: `const quorumOf = (settings: PolicySettings) => settings.qorum; void quorumOf`,
    codes: [2551],
  },
  'refuses a setting without a check': {
    code: `
      const part: SettingsPart<Pick<PolicySettings, 'quorum'>> = { settings: { quorum: { standard: 0.5 } } };
      void part`,
    codes: [2741],
  },
};

const told = compiled('tsconfig.json', preamble, snippets);

describe('the compiler', () => {
  it.each(Object.keys(snippets))('%s', (name) => {
    expect(told(name)).toStrictEqual(snippets[name]!.codes);
  });
});
