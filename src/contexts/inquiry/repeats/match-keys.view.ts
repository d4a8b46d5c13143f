import type { Id } from '../../../kernel/ids';
import type { MatchKeys } from '../../../kernel/policy';
import type { PlaceRef } from '../../../kernel/place';
import type { RowReader } from '../../../kernel/view';

/** So many of the newest cases of one key are looked at. */
const most = 20;

type Point = NonNullable<PlaceRef['point']>;

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points on the ground, near enough for a street. */
const metresBetween = (a: Point, b: Point): number => {
  const east = radians(b.longitude - a.longitude) * Math.cos(radians((a.latitude + b.latitude) / 2));
  return Math.hypot(east, radians(b.latitude - a.latitude)) * earthRadius;
};

const nearTo = (rows: RowReader, point: Point, within: number): readonly (readonly [number, string])[] => {
  const north = (within / earthRadius) * (180 / Math.PI);
  const east = north / Math.cos(radians(point.latitude));
  return rows
    .all<Point & { readonly number: number }>(
      `SELECT c.number, t.longitude, t.latitude FROM told t JOIN likeness_case c ON c.id = t.id
       WHERE t.latitude BETWEEN ? AND ? AND t.longitude BETWEEN ? AND ? ORDER BY c.number DESC LIMIT ?`,
      ...[point.latitude - north, point.latitude + north, point.longitude - east, point.longitude + east, most],
    )
    .map((row) => [row.number, Math.round(metresBetween(point, row))] as const)
    .filter(([, metres]) => metres <= within)
    .map(([number, metres]) => [number, `相距${metres}米`] as const);
};

const inEstate = (rows: RowReader, estate: Id, topic: string): readonly (readonly [number, string])[] =>
  rows
    .all<{ number: number }>(
      `SELECT c.number FROM likeness_case c JOIN told t ON t.id = c.id
       WHERE c.at = ? AND t.topic = ? ORDER BY c.number DESC LIMIT ?`,
      ...[estate, topic, most],
    )
    .map(({ number }) => [number, `同一小区、同类问题：${topic}`] as const);

/**
 * Earlier cases that match by key (policy 33), whatever they are called: by number, with the reason. `topic`: what the
 * text mostly complains of; null where it does not tell.
 */
export const keyedCases = (
  rows: RowReader,
  { estate, point }: PlaceRef,
  topic: string | null,
  { withinMetres, sameEstateAndTopic }: MatchKeys,
): ReadonlyMap<number, string> =>
  new Map([
    ...(sameEstateAndTopic && estate !== undefined && topic !== null ? inEstate(rows, estate, topic) : []),
    ...(withinMetres !== null && point !== undefined ? nearTo(rows, point, withinMetres) : []),
  ]);
