import { conflict, notFound } from '../../../kernel/rejection';
import type { RepeatState } from './repeat.state';

/** @throws Rejection `repeat.not-found`, `repeat.ended` */
export const mustBeOpen = ({ phase }: RepeatState): void => {
  if (phase === 'NONE') notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  if (phase !== 'OPEN') conflict('repeat.ended', '该反复问题已并入他处或解散', 'It was merged or dissolved', 'id');
};
