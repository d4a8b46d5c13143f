import '../../../../src/catalogue';
import { allows, permissions } from '../../../../src/contexts/access/role-permissions.rules';
import { scopeOf } from '../../../../src/contexts/access/scope-of';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { roles } from '../../../../src/kernel/permission';
import { rootJurisdiction } from '../../../../src/kernel/system';
import { idOf, logOf } from '../../../support/view-spec';

describe('which role may what', () => {
  it('is this matrix, and a change of it is seen in review', () => {
    const letter = {
      deputy: 'D',
      voterRepresentative: 'V',
      official: 'O',
      unitHead: 'U',
      clerk: 'C',
      chair: 'H',
    } as const;
    const rest = { auditor: 'A', administrator: 'M', system: 'S' } as const;
    const letters = { ...letter, ...rest };
    const matrix = Object.fromEntries(
      permissions.map((p) => [p, roles.map((r) => (allows(r, p) ? letters[r] : '·')).join('')]),
    );
    expect(matrix).toMatchInlineSnapshot(`
     {
       "access.help": "····C···S",
       "access.read": "······AMS",
       "access.self": "DVOUCHAM·",
       "access.write": "·······MS",
       "attachment.original": "····CH···",
       "case.assign": "····CH··S",
       "case.closeOff": "····CH···",
       "case.extend.decide": "····CH···",
       "case.extend.request": "··OUCH···",
       "case.handle": "··OUCH···",
       "case.import": "····CH··S",
       "case.lookBack": "····CH··S",
       "case.number": "········S",
       "case.override": "····CH···",
       "case.pause": "····CH··S",
       "case.rate": "DV··CH··S",
       "case.read": "DVOUCHA·S",
       "case.register": "····CH··S",
       "case.screen": "····CH··S",
       "case.signOff": "···U·····",
       "case.supervise": "····CH··S",
       "clock.confirm": "····C··MS",
       "cooperation.agree": "·····H···",
       "delivery.manage": "····CH·M·",
       "directory.read": "DVOUCHAMS",
       "directory.write": "·······MS",
       "document.manage": "····CH·M·",
       "feed.read": "······AM·",
       "import.run": "····CH··S",
       "interview.confirm": "DVOUCH···",
       "interview.hold": "····CH···",
       "interview.notice": "····CH···",
       "interview.read": "DVOUCHA·S",
       "interview.request": "DV··CH···",
       "interview.respond": "··OUCH···",
       "interview.screen": "····CH···",
       "message.oversee": "····CH···",
       "onSite.answer": "··OUCH···",
       "onSite.ask": "DV··CH···",
       "onSite.read": "DVOUCHA·S",
       "onSite.respond": "DVOUCH···",
       "onSite.run": "····CH···",
       "paper.draft": "····CH···",
       "paper.read": "··OUCHA··",
       "paper.record": "········S",
       "paper.sign": "····CH···",
       "person.erase": "·······MS",
       "person.read": "····CH·M·",
       "policy.read": "DVOUCHAMS",
       "policy.write": "·······MS",
       "repeat.decide": "····CH··S",
       "repeat.read": "DVOUCHA·S",
       "review.read": "DV··CHA··",
       "review.run": "····CH···",
       "session.answer": "··OUCH···",
       "session.ask": "DV··CH···",
       "session.read": "DVOUCHA·S",
       "session.run": "····CH···",
       "slip.file": "DV··CH···",
       "slip.read": "DV··CHA·S",
       "slip.type": "····CH··S",
       "statistics.read": "DVOUCHA··",
       "system.act": "········S",
       "system.read": "·······MS",
       "system.verify": "·······MS",
       "unitCalendar.end": "········S",
       "unitCalendar.manage": "···UCH···",
       "webhook.manage": "·······M·",
       "work.handOver": "····C··MS",
       "yearPlan.read": "DVOUCHA··",
       "yearPlan.write": "····CH···",
     }
    `);
  });

  it('gives every permission to somebody', () => {
    for (const permission of permissions) expect(roles.filter((role) => allows(role, permission))).not.toEqual([]);
  });
});

describe('scopeOf', () => {
  const [district, street, unit] = [1, 2, 11].map(idOf) as [string, string, string];
  const directory = directoryReference.initial();
  for (const event of logOf([
    {
      stream: `jurisdiction-${district}`,
      type: 'JurisdictionRegistered',
      data: { name: '甲区', level: 'district', parent: null },
      recordedAt: '2025-04-01T00:00:00.000Z',
    },
    {
      stream: `jurisdiction-${street}`,
      type: 'JurisdictionRegistered',
      data: { name: '乙街道', level: 'street', parent: district },
      recordedAt: '2025-04-01T00:00:00.000Z',
    },
  ])) {
    directoryReference.evolve(directory, event);
  }

  it('is the jurisdiction and all below it, for officials their units alone', () => {
    const clerk = { grant: idOf(91), role: 'clerk', jurisdiction: district } as const;
    const official = { grant: idOf(92), role: 'official', jurisdiction: street, unit } as const;
    expect(scopeOf([clerk], directory)).toStrictEqual({ jurisdictions: [district, street], units: [] });
    expect(scopeOf([official], directory)).toStrictEqual({ jurisdictions: [], units: [unit] });
    expect(scopeOf([official, clerk], directory)).toStrictEqual({ jurisdictions: [district, street], units: [unit] });
    expect(scopeOf([], directory)).toStrictEqual({ jurisdictions: [], units: [] });
    const root = { grant: idOf(93), role: 'administrator', jurisdiction: rootJurisdiction } as const;
    expect(scopeOf([root], directory)).toStrictEqual({
      jurisdictions: [rootJurisdiction, district, street],
      units: [],
    });
  });
});
