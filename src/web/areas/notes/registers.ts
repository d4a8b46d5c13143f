import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { fromGrounds } from '../../api/concerns';
import { useUser } from '../../api/me';
import { Unreachable } from '../../api/problem';
import type { components } from '../../api/schema';
import type { Answer } from '../../api/shapes';
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
