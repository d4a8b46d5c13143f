import { Button } from 'antd';
import { useListOnPage } from './print/lists';

/** A list that comes page by page, as the library of questions holds it. */
interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The next page of a list below those that are there. Printing asks for them all, so each such list ends with this. */
export const More = ({ of, rows, text }: { readonly of: Paged; readonly rows: number; readonly text: string }) => {
  const next = (): void => void of.fetchNextPage();
  useListOnPage({
    rows,
    more: of.hasNextPage ? next : null,
    busy: of.isFetchingNextPage,
    failed: of.isFetchNextPageError && !of.isFetchingNextPage,
  });
  if (!of.hasNextPage) return null;
  return (
    <p className="more">
      <Button loading={of.isFetchingNextPage} onClick={next}>
        {text}
      </Button>
    </p>
  );
};
