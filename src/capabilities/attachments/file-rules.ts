import { basename } from 'node:path';
import { invalid } from '../../kernel/rejection';
import type { FileBytes } from '../../platform/files/file-bytes';
import { endingsTaken, familiesTaken } from '../../platform/files/file-kinds';
import { mayBeOurs, mediaTypeOf } from '../../platform/files/recognise';

/** Bytes of one file. */
export const largestFile = 50 * 1_048_576;

export const tooLarge = (): never => invalid('attachment.too-large', '文件不得超过50兆字节', 'At most 50 MiB', 'file');

export const emptyFile = (): never => invalid('attachment.empty', '文件是空的', 'The file is empty', 'file');

/** For the document of the API. */
export const acceptedWords = `类型由内容判定，不看文件名：${familiesTaken('zh')}（${endingsTaken}）。`;

const otherType = (): never =>
  invalid(
    'attachment.type',
    `只接受 ${familiesTaken('zh')} 文件`,
    `Only these are taken: ${familiesTaken('en')}`,
    'file',
  );

/** Before the rest has come. @throws Rejection `attachment.type` */
export const mustBeginAcceptably = (head: Buffer): void => {
  if (!mayBeOurs(head)) otherType();
};

/** @throws Rejection `attachment.type` */
export const acceptedTypeOf = async (file: FileBytes): Promise<string> => (await mediaTypeOf(file)) ?? otherType();

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
