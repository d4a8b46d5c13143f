import { Module } from '@nestjs/common';
import { InboxController } from './inbox/inbox.controller';
import { InboxDesk } from './inbox/inbox-desk';

@Module({ controllers: [InboxController], providers: [InboxDesk] })
export class MessagesModule {}
