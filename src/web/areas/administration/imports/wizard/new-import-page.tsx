import { Link, useSearchParams } from 'react-router';
import { addressWith } from '../../../../ui/page-address';
import { AdministrationFrame } from '../../administration-frame';
import { ColumnsStep } from './columns-step';
import { TrialStep } from './trial-step';
import { UploadStep } from './upload-step';
import { useWizardTexts } from './wizard.texts';
import './wizard.css';

/** A list from the file to the import, step by step; the address says where one is. */
export default function NewImportPage() {
  const t = useWizardTexts();
  const [address] = useSearchParams();
  const upload = address.get('upload');
  const trial = address.get('trial');
  const at = upload === null ? 0 : trial === null ? 1 : 2;
  const steps: readonly (readonly [string, URLSearchParams | null])[] = [
    [t.upload, addressWith(new URLSearchParams(), { profile: address.get('profile') })],
    [t.match, addressWith(address, { trial: null })],
    [t.trial, null],
    [t.run, null],
  ];
  return (
    <AdministrationFrame title={t.title} extra={<Link to="/administration/imports">{t.back}</Link>}>
      <ol className="import-steps" aria-label={t.steps}>
        {steps.map(([words, back], n) => (
          <li
            key={words}
            aria-current={n === at ? 'step' : undefined}
            className={n < at ? 'import-step-done' : undefined}
          >
            {n < at && back !== null ? <Link to={`?${back.toString()}`}>{words}</Link> : words}
          </li>
        ))}
      </ol>
      {upload === null ? (
        <UploadStep />
      ) : trial === null ? (
        <ColumnsStep key={upload} id={upload} />
      ) : (
        <TrialStep key={trial} id={trial} />
      )}
    </AdministrationFrame>
  );
}
