import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { AttachmentRef } from '../api/shapes';
import { inWechat } from '../device/channel';
import { fileUrl } from './files-field';
import { filePage } from './give-file';

/** Leads to an attached file: to the file itself or, where the browser keeps none, to its page. */
export const FileLink = ({
  file,
  original = false,
  className,
  children,
}: {
  readonly file: AttachmentRef;
  /** With all that its camera wrote into it. */
  readonly original?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const { pathname, search } = useLocation();
  const address = original ? `${fileUrl(file)}/original` : fileUrl(file);
  if (inWechat())
    return (
      <Link to={filePage(address, `${pathname}${search}`)} className={className}>
        {children}
      </Link>
    );
  return (
    <a href={address} download className={className}>
      {children}
    </a>
  );
};
