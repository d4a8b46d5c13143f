import type { Area, MenuEntry } from './area';
import type { User } from './api/me';

const found = import.meta.glob<{ readonly area: Area }>('./areas/*/area.tsx', { eager: true });

export const areas: readonly Area[] = Object.values(found).map(({ area }) => area);

export const residents = areas.flatMap(({ resident }) => (resident === undefined ? [] : [resident]));

export const thingPages = new Map(areas.flatMap(({ things = [] }) => things.map((thing) => [thing.kind, thing])));

export const menuFor = (user: User): readonly MenuEntry[] =>
  areas
    .flatMap(({ menu = [] }) => menu)
    .filter(({ may }) => may?.(user) ?? true)
    .sort((a, b) => a.order - b.order);
