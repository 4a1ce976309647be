import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import type { TableRow } from "./table.tsx";

/** A column of a paper; `size` is its share of the width, `isNow` the column of the present (this month). */
export type PaperColumn = {
  key: string;
  label: Child;
  /** The heading as plain text: what cells are called on a phone. */
  name: string;
  size?: "wide" | "usual" | "small";
  isNow?: boolean;
};

/** Rows that belong together under the words of `head`, which stand once beside all of them. */
export type PaperGroup = { head?: Child; rows: readonly TableRow[] };

/** A table as papers have it. With `groupColumn` the first column holds what each group of rows belongs to. */
export type PaperTableProps = {
  id: string;
  caption: Child;
  columns: readonly PaperColumn[];
  groups: readonly PaperGroup[];
  /** The key of the column whose cells name their row. */
  rowHeader: string;
  groupColumn?: PaperColumn;
  /** Many columns: it scrolls in a frame of its own and keeps its first columns in view. */
  isWide?: boolean;
};

const columnClass = ({ size = "usual", isNow }: PaperColumn) =>
  classNames(`cc-paper__column--${size}`, isNow && "cc-paper__column--now");

function Cells({ row, columns, rowHeader }: { row: TableRow } & Pick<PaperTableProps, "columns" | "rowHeader">) {
  return (
    <>
      {columns.map((column) => {
        const value = row.cells[column.key];
        const isNow = column.isNow ? "cc-paper__column--now" : undefined;
        if (column.key !== rowHeader) {
          return (
            <td class={isNow} data-label={column.name}>
              {value}
            </td>
          );
        }
        return (
          <th scope="row" class="cc-paper__row-name">
            {value}
          </th>
        );
      })}
    </>
  );
}

function Group({ group, groupColumn, ...rest }: { group: PaperGroup } & Omit<PaperTableProps, "groups">) {
  return (
    <tbody>
      {group.rows.map((row, index) => (
        <tr id={row.id} class={row.isMuted ? "cc-table__row--muted" : undefined}>
          {groupColumn && index === 0 ? (
            <th scope="rowgroup" class="cc-paper__group" rowspan={group.rows.length}>
              {group.head}
            </th>
          ) : null}
          <Cells row={row} columns={rest.columns} rowHeader={rest.rowHeader} />
        </tr>
      ))}
    </tbody>
  );
}

/** Rows in groups under one repeated heading, as a plan on paper has them; on a phone every group is a card. */
export function PaperTable(props: PaperTableProps) {
  const { id, caption, columns, groups, groupColumn, isWide } = props;
  const all = groupColumn ? [groupColumn, ...columns] : columns;
  const captionId = `${id}-caption`;
  const table = (
    <table class={classNames("cc-table", "cc-paper__table", groupColumn && "cc-paper__table--grouped")} id={id}>
      <caption class="govuk-visually-hidden" id={captionId}>
        {caption}
      </caption>
      <thead>
        <tr>
          {all.map((column) => (
            <th scope="col" class={columnClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group {...props} group={group} />
      ))}
    </table>
  );
  if (!isWide) return <div class="cc-paper__frame">{table}</div>;
  return (
    <section class="cc-paper__frame cc-paper__frame--wide" aria-labelledby={captionId} tabindex={0}>
      {table}
    </section>
  );
}
