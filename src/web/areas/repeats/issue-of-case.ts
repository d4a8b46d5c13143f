import type { RepeatPage } from '../../api/shapes';

/** Does the case stand there as the same kind of matter elsewhere? The first case, if all others are elsewhere. */
export const isElsewhere = ({ firstCase, links }: Pick<RepeatPage['issue'], 'firstCase' | 'links'>, id: string) =>
  links
    .filter((link) => id === firstCase || link.case === id)
    .every(({ relation }) => relation === 'SIMILAR_ELSEWHERE');
