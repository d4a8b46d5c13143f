import { basename } from 'node:path';
import { invalid } from '../../kernel/rejection';
import { mediaTypeOf } from '../../platform/vault/media-type';

/** Bytes of one file. */
export const largestFile = 50 * 1_048_576;

export const tooLarge = (): never => invalid('attachment.too-large', '文件不得超过50兆字节', 'At most 50 MiB', 'file');

export const emptyFile = (): never => invalid('attachment.empty', '文件是空的', 'The file is empty', 'file');

/** @throws Rejection `attachment.type` */
export const acceptedTypeOf = (head: Buffer): string =>
  mediaTypeOf(head) ??
  invalid(
    'attachment.type',
    '只接受 PDF、图片、录音、录像、Word 和 Excel 文件',
    'PDF, pictures, sound, films, Word and Excel only',
    'file',
  );

/** The name as its sender has it, without folders and control characters, of at most 200 characters. */
export const fileNameOf = (sent: string): string => {
  const name = [
    ...basename(sent.replaceAll('\\', '/'))
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, '')
      .trim(),
  ];
  return name.length === 0 ? '文件' : name.slice(-200).join('');
};
