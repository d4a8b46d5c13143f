import { Module } from '@nestjs/common';
import { Outbound } from '../../platform/outbound/outbound';
import { NODE_SETTINGS, type NodeSettings } from '../../platform/platform.module';
import { CalendarController } from '../agenda/calendar.controller';
import { CalendarDesk } from '../agenda/calendar-desk';
import { Courier } from './delivery/courier';
import { Deliverer } from './delivery/deliverer';
import { DeliveryController } from './delivery/delivery.controller';
import { DeliveryDesk } from './delivery/delivery-desk';
import { FeedController } from '../feed/feed.controller';
import { InboxController } from './inbox/inbox.controller';
import { InboxDesk } from './inbox/inbox-desk';
import { OutsideHealth } from './outside-health';
import { WebhookDesk } from './webhooks/webhook-desk';
import { WebhookSender } from './webhooks/webhook-sender';
import { WebhooksController } from './webhooks/webhooks.controller';

@Module({
  controllers: [InboxController, DeliveryController, FeedController, WebhooksController, CalendarController],
  providers: [
    InboxDesk,
    DeliveryDesk,
    Deliverer,
    CalendarDesk,
    WebhookDesk,
    WebhookSender,
    OutsideHealth,
    { provide: Outbound, inject: [NODE_SETTINGS], useFactory: ({ outbound }: NodeSettings) => new Outbound(outbound) },
    {
      provide: Courier,
      inject: [Outbound, NODE_SETTINGS],
      useFactory: (outbound: Outbound, { mail }: NodeSettings) => new Courier(outbound, mail),
    },
  ],
})
export class MessagesModule {}
