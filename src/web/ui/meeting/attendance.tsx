import { useMeetingTexts } from './meeting.texts';

/** How many came, of how many, and how many it takes. */
export const Attendance = ({
  meeting: { present, eligible, quorum },
}: {
  readonly meeting: {
    readonly present: readonly unknown[];
    readonly eligible: number | null;
    readonly quorum: number | null;
  };
}) => {
  const t = useMeetingTexts();
  return <span>{t.attendance(present.length, eligible ?? 0, quorum ?? 0)}</span>;
};
