import { conflict, invalid, notFound } from '../../kernel/rejection';

/** The phase of an entry in the office's registers; `none` before its first event. */
export type EntryPhase = 'none' | 'open' | 'closed';

/** The name of a kind of entry in refusals. */
export interface Noun {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Refuses to register a thing a second time. */
export const mustBeNew = (noun: Noun, phase: EntryPhase): void => {
  if (phase !== 'none') conflict(`${noun.code}.exists`, `该${noun.zh}已登记`, `This ${noun.en} is registered already`);
};

/** Refuses changes to a thing that was never registered. */
export const mustExist = (noun: Noun, phase: EntryPhase): void => {
  if (phase === 'none') notFound(`${noun.code}.missing`, `没有该${noun.zh}`, `There is no such ${noun.en}`);
};

/** Refuses changes to a thing that is not registered, or is closed. */
export const mustBeOpen = (noun: Noun, phase: EntryPhase): void => {
  mustExist(noun, phase);
  if (phase === 'closed') conflict(`${noun.code}.closed`, `该${noun.zh}已停用`, `This ${noun.en} is closed`);
};

/** A name as it is stored: without blanks around it, 1 to 100 characters. */
export const wording = (noun: Noun, field: string, text: string): string => {
  const name = text.normalize('NFC').trim();
  if (name === '') return invalid(`${noun.code}.${field}-missing`, '名称不能为空', 'A name is needed', field);
  if ([...name].length > 100) {
    return invalid(`${noun.code}.${field}-too-long`, '名称不能超过100字', 'At most 100 characters', field);
  }
  return name;
};

/** Why something was closed: 1 to 500 characters. */
export const reasonOf = (noun: Noun, text: string): string => {
  const reason = text.normalize('NFC').trim();
  if (reason === '' || [...reason].length > 500) {
    return invalid(
      `${noun.code}.reason`,
      '请填写原因（500字以内）',
      'A reason of up to 500 characters is needed',
      'reason',
    );
  }
  return reason;
};
