import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/rejection';
import { InTurn } from '../threads/in-turn';
import { VAULT, type Vault } from '../vault/vault';
import { Damaged } from './boxes';
import { type Pieces, sizeOfPieces, streamOfPieces } from './camera/pieces';
import { withoutCameraData } from './camera/without-camera-data';
import { bytesFrom } from './file-bytes';
import { jpegOf } from './heic/photo-thread';

/** A file as it leaves for somebody. */
export interface ShownFile {
  readonly mediaType: string;
  readonly size: number;
  /** Another one where the bytes are others. */
  readonly tag: string;
  /** The bytes from `start` to `end`, both meant. */
  read(start: number, end: number): Readable;
}

/** Raised whenever a copy would be made otherwise. */
const made = 'jpeg-1';
const cleaned = 'clean-1';

/** Photos of phones, which few browsers show. */
const converted = new Set(['image/heic', 'image/heif']);

/** Of how many files it is remembered which of their bytes others see. */
const remembered = 500;

const noView = (): never =>
  conflict(
    'attachment.no-view',
    '此文件读不出来，无法去除拍摄信息，不能提供；原件由上传的人或工委办公室下载',
    'This file cannot be read, so what the camera wrote cannot be taken out of it: its sender or the office has the original',
    'hash',
  );

/**
 * Files as others see them: without what a camera or a recorder wrote about them (place, device, owner, small
 * pictures), photos of phones as JPEG. What was sent up is kept as it came.
 */
@Injectable()
export class ShownFiles {
  private readonly known = new Map<string, Promise<Pieces | null>>();
  private readonly making = new Map<string, Promise<number>>();
  /** One photo is converted at a time: each takes a processor and much memory. */
  private readonly turns = new InTurn();

  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  original(hash: string, mediaType: string, size: number): ShownFile {
    return {
      mediaType,
      size,
      tag: hash,
      read: (start, end) => this.vault.attachments.get(hash, { start, end }),
    };
  }

  /** @throws Rejection `attachment.no-view` */
  async forOthers(hash: string, mediaType: string, size: number): Promise<ShownFile> {
    if (converted.has(mediaType)) return this.converted(hash, size);
    const pieces = await this.piecesOf(hash, mediaType, size);
    if (pieces === null) return this.original(hash, mediaType, size);
    return {
      mediaType,
      size: sizeOfPieces(pieces),
      tag: `${hash}-${cleaned}`,
      read: (start, end) =>
        streamOfPieces(pieces, (from, to) => this.vault.attachments.get(hash, { start: from, end: to }), start, end),
    };
  }

  private async piecesOf(hash: string, mediaType: string, size: number): Promise<Pieces | null> {
    const open = (start: number, end: number): Readable => this.vault.attachments.get(hash, { start, end });
    const found = this.known.get(hash) ?? withoutCameraData(mediaType, bytesFrom(size, open));
    this.known.delete(hash);
    this.known.set(hash, found);
    if (this.known.size > remembered) this.known.delete(this.known.keys().next().value!);
    try {
      return await found;
    } catch (error) {
      if (error instanceof Damaged) return noView();
      this.known.delete(hash);
      throw error;
    }
  }

  private async converted(hash: string, size: number): Promise<ShownFile> {
    const { copies } = this.vault;
    const length = (await copies.sizeOf(hash, made)) ?? (await this.make(hash, size));
    if (length === 0) return noView();
    return {
      mediaType: 'image/jpeg',
      size: length,
      tag: `${hash}-${made}`,
      read: (start, end) => copies.get(hash, made, { start, end }),
    };
  }

  /** An empty copy says that there is none to be made: who asks again need not wait. */
  private make(hash: string, size: number): Promise<number> {
    const going = this.making.get(hash);
    if (going !== undefined) return going;
    const work = this.turns.do(async () => {
      const file = await buffer(this.vault.attachments.get(hash, { start: 0, end: size - 1 }));
      const copy = (await jpegOf(file)) ?? Buffer.alloc(0);
      await this.vault.copies.put(hash, made, copy);
      return copy.length;
    });
    const done = work.finally(() => this.making.delete(hash));
    this.making.set(hash, done);
    return done;
  }
}
