import type { InterviewRecord } from '../../api/shapes';
import { useInterviewTexts } from './interviews.texts';

type Interviewee = InterviewRecord['interviewees'][number];

/** The name, where the reader may read it and it is there to be read. */
export const nameIn = ({ person }: Interviewee): string | undefined => person?.fields?.name ?? undefined;

/** Whom a unit sends: by post, and by name for those who may read it. */
export const useCalled = (): ((interviewee: Interviewee) => string) => {
  const t = useInterviewTexts();
  return (interviewee) => {
    const { post, person } = interviewee;
    if (person?.erased === true) return t.nameErased(post);
    if (person?.unavailable === true) return t.nameAway(post);
    const name = nameIn(interviewee);
    return name === undefined ? post : `${post} ${name}`;
  };
};
