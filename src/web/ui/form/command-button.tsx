import { Button } from 'antd';
import type { Command } from './command';

/** The button that opens the form of a command, as its tone says. */
export const CommandButton = ({
  command: { text, tone },
  size = 'middle',
  label,
  onClick,
}: {
  readonly command: Pick<Command, 'text' | 'tone'>;
  readonly size?: 'small' | 'middle' | 'large';
  /** What it is done to, where several buttons say the same. */
  readonly label?: string | undefined;
  readonly onClick: () => void;
}) => (
  <Button
    size={size}
    {...(label === undefined ? {} : { 'aria-label': label })}
    type={tone === 'primary' ? 'primary' : 'default'}
    danger={tone === 'danger'}
    onClick={onClick}
  >
    {text}
  </Button>
);
