import { type DynamicModule, Module } from '@nestjs/common';
import { catalogue } from './catalogue';
import { Daily } from './daily';
import { AccessModule } from './contexts/access/access.module';
import { DirectoryModule } from './contexts/directory/directory.module';
import { InquiryModule } from './contexts/inquiry/inquiry.module';
import { MessagesModule } from './capabilities/messages/messages.module';
import { PolicyModule } from './contexts/policy/policy.module';
import { type Clock, systemClock } from './platform/clock/clock';
import { HttpModule } from './platform/http/http.module';
import { type Around, type NodeSettings, PlatformModule } from './platform/platform.module';

/** Joins the platform, which knows no context, and the contexts, which know each other only by their events. */
@Module({})
export class AppModule {
  static forRoot(settings: NodeSettings, clock: Clock = systemClock, around?: Around): DynamicModule {
    return {
      module: AppModule,
      providers: [Daily],
      imports: [
        PlatformModule.forRoot(settings, catalogue, clock, around),
        HttpModule,
        AccessModule,
        DirectoryModule,
        PolicyModule,
        InquiryModule,
        MessagesModule,
      ],
    };
  }
}
