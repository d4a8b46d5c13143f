import type { DocumentKind } from '../../../capabilities/documents/document.part';
import { agenda } from './documents/agenda.view';
import { ballotForm } from './documents/ballot-form.view';
import { ballotResult } from './documents/ballot-result.view';
import { minutes } from './documents/minutes.view';
import { sessionNotice } from './documents/notice.view';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly session: true;
  }
}

export const sessionDocuments: readonly DocumentKind[] = [sessionNotice, agenda, ballotForm, ballotResult, minutes];
