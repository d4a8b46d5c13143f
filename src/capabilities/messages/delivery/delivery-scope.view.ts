import type { Id } from '../../../kernel/ids';
import type { Question } from '../../../kernel/view';

/** Whose deliveries the reader looks after; what is waiting to be sent is in the vault, not in a view. */
export interface DeliveryScope {
  readonly jurisdictions: readonly Id[];
  /** What lists call these people. */
  readonly labels: Readonly<Record<Id, string>>;
}

export const deliveryScope: Question<{ readonly people: readonly Id[] }, DeliveryScope> = {
  name: 'messages.delivery-scope',
  permission: 'delivery.manage',
  views: [],
  answer: (_rows, { people }, { scope, directory }) => ({
    jurisdictions: scope.jurisdictions,
    labels: Object.fromEntries(
      people.flatMap((id) => {
        const person = directory.person(id);
        return person === undefined ? [] : [[id, person.label]];
      }),
    ),
  }),
};
