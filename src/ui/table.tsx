import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import type { HeadingSize } from "./text.tsx";

/** A column; numbers go right. `sortHref` is where its heading leads; `sortDirection` is set on the column the rows are sorted by now. */
export type TableColumn = {
  key: string;
  label: string;
  align?: "left" | "right";
  isSortable?: boolean;
  sortHref?: string;
  sortDirection?: "ascending" | "descending";
  /** The heading is heard but not seen (a column of tick boxes or buttons). */
  isLabelHidden?: boolean;
  /** Dates, references and tags: do not break over two lines. */
  isNarrow?: boolean;
  /** Running text: has more room than its neighbours. */
  isBroad?: boolean;
};

/** Cells by column key. `id` makes the row an address; `isMuted` greys a row that no longer counts. */
export type TableRow = { cells: Readonly<Record<string, Child>>; id?: string; isMuted?: boolean };

/** A table; `isWide` gives it a frame of its own that scrolls, with header row and first column in view. */
export type TableProps = {
  caption: Child;
  captionSize?: HeadingSize | "hidden";
  columns: readonly TableColumn[];
  rows: readonly (TableRow | Readonly<Record<string, Child>>)[];
  /** The key of the column whose cells name their row. */
  rowHeader?: string;
  emptyText: Child;
  isWide?: boolean;
  id?: string;
  /** Totals under the rows. */
  foot?: Readonly<Record<string, Child>>;
};

function asRow(row: TableProps["rows"][number]): TableRow {
  const cells = (row as TableRow).cells;
  const isRow = typeof cells === "object" && cells !== null && Object.getPrototypeOf(cells) === Object.prototype;
  return isRow ? (row as TableRow) : { cells: row as Readonly<Record<string, Child>> };
}

function cellClass(column: TableColumn): string | undefined {
  return classNames(
    column.align === "right" && "cc-number",
    column.isNarrow && "cc-narrow",
    column.isBroad && "cc-broad",
  );
}

function HeaderCell({ column }: { column: TableColumn }) {
  const { label, sortHref, sortDirection, isLabelHidden, isSortable = sortHref !== undefined } = column;
  const words = isLabelHidden ? <span class="govuk-visually-hidden">{label}</span> : label;
  return (
    <th scope="col" class={cellClass(column)} aria-sort={isSortable ? (sortDirection ?? "none") : undefined}>
      {isSortable && sortHref ? (
        <a class="cc-table__sort" href={sortHref}>
          {words}
          <svg
            class={classNames("cc-table__arrows", sortDirection && "cc-table__arrows--sorted")}
            viewBox="0 0 10 16"
            width="10"
            height="16"
            aria-hidden="true"
            focusable="false"
          >
            <path class={classNames(sortDirection === "ascending" && "cc-table__arrow--on")} d="M5 1l4 6H1z" />
            <path class={classNames(sortDirection === "descending" && "cc-table__arrow--on")} d="M5 15L1 9h8z" />
          </svg>
        </a>
      ) : (
        words
      )}
    </th>
  );
}

function Cell({ column, value, isHeader }: { column: TableColumn; value: Child; isHeader: boolean }) {
  const label = column.isLabelHidden ? undefined : column.label;
  if (isHeader) {
    return (
      <th scope="row" class={cellClass(column)}>
        {value}
      </th>
    );
  }
  return (
    <td class={cellClass(column)} data-label={label}>
      {value}
    </td>
  );
}

function Row({ row, columns, rowHeader }: { row: TableRow; columns: readonly TableColumn[]; rowHeader?: string }) {
  return (
    <tr class={row.isMuted ? "cc-table__row--muted" : undefined} id={row.id}>
      {columns.map((column) => (
        <Cell column={column} value={row.cells[column.key]} isHeader={column.key === rowHeader} />
      ))}
    </tr>
  );
}

function Frame({ captionId, children }: { captionId?: string; children: Child }) {
  if (!captionId) return <div class="cc-table-frame">{children}</div>;
  return (
    <section class="cc-table-frame cc-table-frame--wide" aria-labelledby={captionId} tabindex={0}>
      {children}
    </section>
  );
}

/** Rows and columns with a caption; at phone width each row becomes a card whose cells say their column. */
export function Table(props: TableProps) {
  const { caption, captionSize = "m", columns, rows, rowHeader, emptyText, isWide, id, foot } = props;
  const captionClass =
    captionSize === "hidden" ? "govuk-visually-hidden" : `cc-table__caption cc-table__caption--${captionSize}`;
  const captionId = isWide ? `${id ?? "table"}-caption` : undefined;
  if (rows.length === 0) {
    return (
      <div class="cc-table-empty" id={id}>
        <p class={captionClass}>{caption}</p>
        <p class="govuk-body">{emptyText}</p>
      </div>
    );
  }
  return (
    <Frame captionId={captionId}>
      <table class="cc-table" id={id}>
        <caption class={captionClass} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={asRow(row)} columns={columns} rowHeader={rowHeader} />
          ))}
        </tbody>
        {foot ? (
          <tfoot class="cc-table__foot">
            <Row row={{ cells: foot }} columns={columns} rowHeader={rowHeader ?? columns[0]?.key} />
          </tfoot>
        ) : null}
      </table>
    </Frame>
  );
}
