import { CloseOutlined } from '@ant-design/icons';
import { ConfigProvider } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useUiTexts } from './ui.texts';

/** A list of choices or a panel of days that stands open in a field. */
const open = '[role=combobox][aria-expanded=true], .ant-picker-dropdown:not(.ant-picker-dropdown-hidden)';

/**
 * A panel over the page: from the right at a desk, from below on a phone. The browser's own dialog keeps the focus
 * inside and closes on Escape, unless that closes a list or panel in it; a click beside it closes nothing, so that nothing typed is lost by a slip.
 * (Ant Design's own Modal and Drawer write a style without a nonce, which our policy forbids.)
 */
export const Sheet = ({
  title,
  onClose,
  lasting = false,
  children,
}: {
  readonly title: ReactNode;
  readonly onClose?: () => void;
  /** Stays until what it asks for is done. */
  readonly lasting?: boolean;
  readonly children: ReactNode;
}) => {
  const t = useUiTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.sheet-body :is(input, textarea, select):not([type="file"])')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={name}
      onClose={onClose}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && dialog.current?.querySelector(open) !== null) event.preventDefault();
      }}
      onCancel={(event) => {
        if (lasting) event.preventDefault();
      }}
    >
      <header>
        <h2 id={name}>{title}</h2>
        {!lasting && (
          <button type="button" className="plain-button" aria-label={t.close} onClick={() => dialog.current?.close()}>
            <CloseOutlined aria-hidden />
          </button>
        )}
      </header>
      <div className="sheet-body">
        {/* What opens from a field opens inside: everything outside of a modal dialog is inert. */}
        <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>{children}</ConfigProvider>
      </div>
    </dialog>
  );
};
