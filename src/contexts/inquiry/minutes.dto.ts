import { longText } from '../../platform/http/bodies.dto';
import { Text } from '../../platform/http/fields';

export class MinutesBody {
  @Text({ max: longText, description: '纪要', example: '会议听取了三个单位的答复' })
  text!: string;
}

export class AmendMinutesBody extends MinutesBody {
  @Text({ max: longText, description: '更正原因', example: '日期有误' })
  reason!: string;
}
