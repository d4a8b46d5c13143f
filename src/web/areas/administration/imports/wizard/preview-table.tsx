import { Tag } from '../../../../ui/tags';
import { useImportTexts } from '../imports.texts';
import { type ColumnField, type Columns, columnFields, type ShownUpload } from './mapping';
import { useWizardTexts } from './wizard.texts';

/** The kind under which a column is dragged. */
export const draggedColumn = 'text/x-column';

/** The first rows of the file, and under the name of each column what it is taken for. */
export const PreviewTable = ({ upload, columns }: { readonly upload: ShownUpload; readonly columns: Columns }) => {
  const t = useWizardTexts();
  const words = useImportTexts();
  const wordOf = (field: ColumnField): string => (field === 'title' ? words.columnTitle : words[field]);
  const { header, matchable, rows } = upload;
  if (rows.length === 0) return <p className="wrong">{t.noRows}</p>;
  return (
    <div className="figures-wrap import-preview" tabIndex={0} role="group" aria-label={t.firstRows}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {header.map((name) => {
              const isMatchable = matchable.includes(name);
              return (
                <th
                  key={name}
                  scope="col"
                  draggable={isMatchable}
                  className={isMatchable ? 'import-column' : undefined}
                  title={isMatchable ? undefined : t.unnamed}
                  onDragStart={({ dataTransfer }) => dataTransfer.setData(draggedColumn, name)}
                >
                  {name}
                  {columnFields
                    .filter((field) => columns[field] === name)
                    .map((field) => (
                      <div key={field}>
                        <Tag colour="blue">{wordOf(field)}</Tag>
                      </div>
                    ))}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, texts }) => (
            <tr key={number}>
              <td>{number}</td>
              {header.map((name, n) => (
                <td key={name}>{texts[n]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
