import { createTransport, type Transporter } from 'nodemailer';
import type { Id } from '../../../kernel/ids';
import { OutboundFailed, OutboundRefused } from '../../../platform/outbound/errors';
import type { Outbound } from '../../../platform/outbound/outbound';
import type { DeliveryChannel } from '../inbox/inbox.events';

/** What is sent out: kinds and links, nothing about the matter itself. */
export interface Letter {
  /** The same for the same messages, so that a recipient can recognise a duplicate. */
  readonly id: Id;
  readonly subject: string;
  readonly text: string;
}

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly smtpUrl: string;
  readonly from: string;
}

/** Milliseconds; a server that hangs must not keep all other letters waiting. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Brings letters to where people want them. */
export class Courier {
  private readonly mail: Transporter | null;

  constructor(
    private readonly outbound: Outbound,
    private readonly settings: MailSettings | undefined,
  ) {
    this.mail =
      settings === undefined
        ? null
        : createTransport({ url: settings.smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...patience });
  }

  /** @throws OutboundRefused, OutboundFailed */
  async deliver(channel: DeliveryChannel, to: string, letter: Letter): Promise<void> {
    if (channel === 'EMAIL') return this.byMail(to, letter);
    const content = `约询：${letter.subject}\n${letter.text}`;
    const { status, body } = await this.outbound.post(to, JSON.stringify({ msgtype: 'text', text: { content } }));
    // Robots answer 200 whatever the outcome, and report it in the body.
    if (status !== 200 || !/"errcode"\s*:\s*0\b/.test(body)) throw new OutboundFailed('outbound.not-taken');
  }

  close(): void {
    this.mail?.close();
  }

  private async byMail(to: string, { id, subject, text }: Letter): Promise<void> {
    if (this.mail === null || this.settings === undefined) throw new OutboundRefused('delivery.no-mail-server');
    try {
      await this.mail.sendMail({
        from: this.settings.from,
        to,
        subject: `约询：${subject}`,
        text,
        textEncoding: 'base64',
        messageId: `<${id}@yuexun>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw new OutboundFailed('delivery.mail-failed', error);
    }
  }
}
