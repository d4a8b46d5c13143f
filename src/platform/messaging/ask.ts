import { Query } from '@nestjs/cqrs';
import type { Asked } from '../../kernel/view';
import type { QuestionRequest } from './request';

/** The one query of the bus: this question, on behalf of this reader. */
export class Ask<P, A> extends Query<A> {
  constructor(
    readonly question: Asked<P, A>,
    readonly params: P,
    readonly request: QuestionRequest,
  ) {
    super();
  }
}
