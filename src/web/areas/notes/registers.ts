import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { fromGrounds } from '../../api/concerns';
import { useUser } from '../../api/me';
import { Unreachable } from '../../api/problem';
import type { components } from '../../api/schema';
import type { Answer } from '../../api/shapes';
import type { ParticipantDraft } from './note-draft';
import { keep, kept } from '../../device/kept';

export interface Registers {
  readonly units: readonly components['schemas']['UnitDto'][];
  readonly places: readonly components['schemas']['PlaceDto'][];
  readonly topics: readonly components['schemas']['ListEntryDto'][];
  readonly people: Answer<'/api/v1/people'>;
}

interface KeptRegisters {
  readonly id: string;
  readonly account: string;
  readonly registers: Registers;
}

const asked = async (): Promise<Registers> => {
  const [units, places, topics, people] = await Promise.all([
    client.GET('/api/v1/units'),
    client.GET('/api/v1/places'),
    client.GET('/api/v1/lists/{kind}', { params: { path: { kind: 'topic' } } }),
    client.GET('/api/v1/people'),
  ]);
  return { units: units.data ?? [], places: places.data ?? [], topics: topics.data ?? [], people: people.data ?? [] };
};

/** As what somebody takes part: a deputy, unless he is a representative of voters alone. */
export const roleIn =
  ({ people }: Pick<Registers, 'people'>) =>
  (person: string): ParticipantDraft['role'] => {
    const as = people.find(({ id }) => id === person)?.as ?? [];
    const voter = as.some(({ role }) => role === 'voterRepresentative') && !as.some(({ role }) => role === 'deputy');
    return voter ? 'voterRepresentative' : 'deputy';
  };

/** Units, places, topics and people to choose from; where there is no network, as this device knew them last. */
export const useRegisters = () => {
  const { me, capacity } = useUser();
  const id = `registers ${me.account} ${capacity?.grant ?? ''}`;
  return useQuery({
    queryKey: ['registers on this device', id],
    meta: { dependsOn: fromGrounds },
    retry: false,
    queryFn: async (): Promise<Registers> => {
      try {
        const registers = await asked();
        await keep('drafts', { id, account: me.account, registers } satisfies KeptRegisters).catch(() => undefined);
        return registers;
      } catch (error) {
        const last = error instanceof Unreachable ? await kept<KeptRegisters>('drafts', id) : undefined;
        if (last === undefined) throw error;
        return last.registers;
      }
    },
  });
};
