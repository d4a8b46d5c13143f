import type { LocalDate } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';

/** A day has begun in a jurisdiction: one event for each date, in order. The stream is `day-<jurisdiction>`. */
export type DayEvent = Fact<'DayStarted', { readonly date: LocalDate }>;
