import type { InterviewRecord } from '../../api/shapes';
import { useInterviewTexts } from './interviews.texts';

type Interviewee = InterviewRecord['interviewees'][number];

/** What the server opened of a person for this reader; views know only sealed ones. */
interface Opened {
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly erased?: boolean;
  readonly unavailable?: boolean;
}

const openedIn = ({ person }: Interviewee): Opened | undefined => person as unknown as Opened | undefined;

/** The name, where the reader may read it and it is there to be read. */
export const nameIn = (interviewee: Interviewee): string | undefined =>
  openedIn(interviewee)?.fields?.name ?? undefined;

/** Whom a unit sends: by post, and by name for those who may read it. */
export const useCalled = (): ((interviewee: Interviewee) => string) => {
  const t = useInterviewTexts();
  return (interviewee) => {
    const { post } = interviewee;
    const opened = openedIn(interviewee);
    if (opened?.erased === true) return t.nameErased(post);
    if (opened?.unavailable === true) return t.nameAway(post);
    const name = nameIn(interviewee);
    return name === undefined ? post : `${post} ${name}`;
  };
};
