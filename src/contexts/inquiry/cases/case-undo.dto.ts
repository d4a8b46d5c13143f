import { longText, PaperBody } from '../../../platform/http/bodies.dto';
import { Text } from '../../../platform/http/fields';

export class UndoBody {
  @Text({ max: longText, description: '为何更正', example: '应交办另一单位' })
  reason!: string;
}

export class UnitUndoBody extends PaperBody {
  @Text({ max: longText, description: '为何更正', example: '误把另一事项的答复录在这里' })
  reason!: string;
}
