import { messageRules } from '../../../src/capabilities/messages/inbox/message-kinds.rules';
import { things } from '../../../src/catalogue';
import type { components } from '../../../src/web/api/schema';

type Message = components['schemas']['Message'];
type Language = 'zh' | 'en';

/** Of the page, whose types are those of a browser. */
interface GroupText {
  factsOf(
    message: Message,
    pathOf: (of: string, id: string) => string,
    nameOf: (unit: string) => string,
    language: Language,
  ): object;
  groupText(facts: object, origin: string, language: Language): string;
}

/** What nobody in a group may read, in every field where people write freely or somebody is named. */
const secrets = ['张三家的下水道', '13800138000', '河堤路8号2单元301', 'person:0192', '周某', '12345-TICKET'];
const [title, telephone, place, holder, , ticket] = secrets as [string, string, string, string, string, string];

const id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c0a';
const message = (kind: string, due: string | null): Message => {
  const { words, group, urgent = false } = messageRules.get(kind)!;
  const told = {
    id,
    kind,
    words,
    group,
    urgent,
    due,
    item: id,
    units: ['u1'],
    holder: `${holder}-${ticket}`,
    about: { of: 'case', id, title: `${title} ${telephone} ${place}`, number: '约询〔2025〕001号' },
    toldAt: '2025-04-01T02:00:00.000Z',
    standing: 'OPEN',
    actedAt: null,
    seenAt: null,
    sentAt: null,
  };
  return { ...told, filer: secrets.join(' ') } as unknown as Message;
};

describe('the text for a group', () => {
  let textOf: (message: Message, language: Language) => string;
  let linesOf: (units: readonly string[], number: string | null) => readonly string[];

  beforeAll(() => {
    // The page's own: its language is the browser's.
    Object.assign(globalThis, { localStorage: { getItem: () => null }, document: { documentElement: {} } });
    const { factsOf, groupText } = jest.requireActual<GroupText>('../../../src/web/ui/group-text');
    const pathOf = (of: string, about: string): string => `/${of}s/${about}`;
    textOf = (one, language) =>
      groupText(
        factsOf(one, pathOf, () => '城管科', language),
        'https://yuexun.example',
        language,
      );
    linesOf = (units, number) =>
      groupText(
        { what: '催办', number, units, due: null, span: 'AT', path: '/cases/1?asOf=2025-04-01' },
        'https://yuexun.example',
        'zh',
      ).split('\n');
  });
  afterAll(() => {
    for (const name of ['localStorage', 'document']) delete (globalThis as Record<string, unknown>)[name];
  });

  const kinds = Object.keys(Object.assign({}, ...things.map(({ messages }) => messages?.kinds ?? {})));

  it('is there for every kind of notice', () => {
    expect(kinds.length).toBeGreaterThan(80);
    expect([...messageRules.keys()].sort()).toEqual(kinds.sort());
  });

  it.each(kinds)('of %s says what, which, who, by when and where, and nothing of anybody', (kind) => {
    const { group } = messageRules.get(kind)!;
    for (const language of ['zh', 'en'] as const)
      for (const due of ['2025-04-07', '2025-04-07T01:00:00.000Z', null]) {
        const text = textOf(message(kind, due), language);
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(text).toContain(group.words[language]);
        expect(text).toContain('约询〔2025〕001号');
        expect(text).toContain('城管科');
        expect(text.includes(language === 'zh' ? '2025年4月7日' : '7 April 2025')).toBe(due !== null);
        expect(text.split('\n').at(-1)).toBe(`https://yuexun.example/cases/${id}`);
      }
  });

  it.each(kinds)('of %s speaks to nobody in particular', (kind) => {
    const { zh, en } = messageRules.get(kind)!.group.words;
    expect(zh).not.toMatch(/您|你|本单位/);
    expect(en).not.toMatch(/\byou(r)?\b/i);
  });

  it('names three units and counts more, leaves out a number that is not given, and keeps the address whole', () => {
    expect(linesOf(['甲', '乙', '丙'], null)).toEqual([
      '【约询】催办',
      '单位：甲、乙、丙',
      'https://yuexun.example/cases/1?asOf=2025-04-01',
    ]);
    expect(linesOf(['甲', '乙', '丙', '丁'], '1号')[2]).toBe('单位：甲、乙、丙等4个单位');
  });
});
