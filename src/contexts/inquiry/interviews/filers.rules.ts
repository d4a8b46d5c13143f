import type { MeetingKind } from '../../../capabilities/meeting/meeting.rules';
import { mustNotBeOfCalled } from '../../../capabilities/meeting/roll.rules';
import type { Context } from '../../../kernel/context';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Participant } from '../../../kernel/participant';
import { forbidden } from '../../../kernel/rejection';
import type { InterviewKind } from './interview.events';

/** How refusals refer to an interview, and to its note. */
export const kind: MeetingKind = { code: 'interview', calledFor: '被约谈' };
export const noteKind: MeetingKind = { code: 'note', calledFor: '被约谈' };

/** As what this person may file: by the register on that day, and whoever acts himself by the capacity of the command. */
const filesAs = (person: Id, on: LocalDate, context: Context): readonly Participant['role'][] => {
  const { actor, onBehalfOf } = context;
  const held = context.representsAs(person, on);
  const { role } = actor.capacity;
  const isSelf = person === actor.person && onBehalfOf === undefined;
  return isSelf && (role === 'deputy' || role === 'voterRepresentative') ? [...held, role] : held;
};

/**
 * Who files is a deputy or voter representative on that day, or a deputy where the rules say so (policy 10); a 约见 is
 * asked for by deputies alone (代表法 2025 第29条).
 *
 * @throws Rejection `interview.filer-role`, `interview.deputies-only`, `interview.deputies-file`
 */
export const mustBeEntitled = (
  { kind: asked, filers, on }: { readonly kind: InterviewKind; readonly filers: readonly Id[]; readonly on: LocalDate },
  context: Context,
): void => {
  for (const [index, person] of filers.entries()) {
    const field = index === 0 ? undefined : 'coFilers';
    const roles = filesAs(person, on, context);
    if (roles.length === 0)
      forbidden(
        'interview.filer-role',
        '须由代表或选民代表提出，或代其录入',
        'Only deputies and voter representatives',
        field,
      );
    if (asked === 'TALK' && context.policy.settings.mayFile === 'DEPUTIES' && !roles.includes('deputy'))
      forbidden(
        'interview.deputies-file',
        '按现行规则，约谈由人大代表提出',
        'By the rules in force deputies alone ask for talks',
        field,
      );
    if (asked === 'STATUTORY_MEETING' && !roles.includes('deputy'))
      forbidden(
        'interview.deputies-only',
        '约见只能由人大代表提出（代表法第29条）；选民代表可以提出约谈',
        'Only deputies of the congress ask for this meeting; representatives of voters ask for a talk',
        field,
      );
  }
};

/** Nobody of a unit that is called files against it; see there. */
export const mustStandApart = (
  sides: { readonly units: readonly Id[]; readonly filers: readonly Id[]; readonly since: LocalDate },
  context: Context,
  field?: string,
): void => {
  const { units, filers: people, since } = sides;
  mustNotBeOfCalled(kind, { units, people, since, ...(field === undefined ? {} : { field }) }, context);
};
