import { type DynamicModule, Module } from '@nestjs/common';
import { THINGS, type Things } from './things';
import { AttachmentsController } from './attachments/attachments.controller';
import { DocumentDesk } from './documents/document-desk';
import { DocumentsController } from './documents/documents.controller';
import { TemplatesController } from './documents/templates.controller';
import { OfficialNumbers } from './papers/official-numbers';
import { PaperDesk } from './papers/paper-desk';
import { PapersController } from './papers/papers.controller';
import { ExportsController } from './exports/exports.controller';
import { YearPlansController } from './plans/year-plans.controller';
import { NextController } from './next/next.controller';
import { SearchController } from './search/search.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { UploadDesk } from './attachments/uploads/upload-desk';
import { UploadsController } from './attachments/uploads/uploads.controller';
import { Outbound } from '../platform/outbound/outbound';
import { NODE_SETTINGS, type NodeSettings } from '../platform/platform.module';
import { CalendarController } from './agenda/calendar.controller';
import { CalendarDesk } from './agenda/calendar-desk';
import { Courier } from './messages/delivery/courier';
import { Deliverer } from './messages/delivery/deliverer';
import { DeliveryController } from './messages/delivery/delivery.controller';
import { DeliveryDesk } from './messages/delivery/delivery-desk';
import { FeedController } from './feed/feed.controller';
import { InboxController } from './messages/inbox/inbox.controller';
import { InboxDesk } from './messages/inbox/inbox-desk';
import { ClockController } from './days/clock.controller';
import { ClockGuard } from './days/clock-guard';
import { OutsideHealth } from './messages/outside-health';
import { WebhookDesk } from './messages/webhooks/webhook-desk';
import { WebhookSender } from './messages/webhooks/webhook-sender';
import { WebhooksController } from './messages/webhooks/webhooks.controller';

/** What every kind of thing gets, with its routes. */
@Module({})
export class CapabilitiesModule {
  static over(things: Things): DynamicModule {
    return {
      module: CapabilitiesModule,

      controllers: [
        ExportsController,
        TemplatesController,
        DocumentsController,
        PapersController,
        SearchController,
        NextController,
        StatisticsController,
        YearPlansController,
        UploadsController,
        AttachmentsController,
        InboxController,
        DeliveryController,
        FeedController,
        WebhooksController,
        CalendarController,
        ClockController,
      ],
      providers: [
        { provide: THINGS, useValue: things },
        UploadDesk,
        DocumentDesk,
        OfficialNumbers,
        PaperDesk,
        InboxDesk,
        DeliveryDesk,
        Deliverer,
        CalendarDesk,
        WebhookDesk,
        WebhookSender,
        OutsideHealth,
        ClockGuard,
        {
          provide: Outbound,
          inject: [NODE_SETTINGS],
          useFactory: ({ outbound }: NodeSettings) => new Outbound(outbound),
        },
        {
          provide: Courier,
          inject: [Outbound, NODE_SETTINGS],
          useFactory: (outbound: Outbound, { mail }: NodeSettings) => new Courier(outbound, mail),
        },
      ],
      exports: [ClockGuard],
    };
  }
}
