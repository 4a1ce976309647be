import type { Child } from "hono/jsx";
import {
  Contents,
  type PaperColumn,
  type PaperGroup,
  PaperTable,
  Paragraph,
  Section,
  TextWithTerms,
} from "../../ui/index.ts";
import {
  ActionCell,
  Detail,
  InLanguage,
  InvolvedCell,
  LeadCell,
  levelLabel,
  MoneyCell,
  PlanWords,
  type Printing,
  Progress,
  StandingCell,
  TitleWords,
} from "./document.cells.tsx";
import type { DocumentBlock, DocumentPart, DocumentRow } from "./document.layout.ts";
import type { DocumentItem, DocumentLayout } from "./document.queries.ts";
import { documentWords } from "./document.words.ts";
import { doneStates, openStates } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { titleIn, withReference } from "./title.ts";

/** The columns that a part of the plan needs: those that would stay empty in all of it are left out. */
export type PaperShape = { layout: DocumentLayout; columns: PaperColumn[]; group: PaperColumn | null };

/** A part of the plan: its heading, and its blocks as the layout has them. */
export function PartOfPlan({ print, part, shape }: { print: Printing; part: DocumentPart; shape: PaperShape }) {
  const { theme, blocks } = part;
  const t = documentWords(print.lang);
  const id = theme ? `item-${theme.id}` : `rows-${blocks[0]?.rows[0]?.item.id}`;
  const [first, ...rest] = blocks;
  const own = first?.heading === theme ? first : undefined;
  const others = own ? rest : blocks;
  return (
    <Section title={theme ? <LevelAndTitle print={print} item={theme} /> : t.unthemed} id={id} size="l">
      {theme ? <HeadingWords print={print} item={theme} /> : null}
      {shape.layout === "dated" ? (
        <DatedTable {...{ print, shape, part, id }} />
      ) : (
        <>
          {own ? <RowsTable {...{ print, shape, block: own, id }} /> : null}
          {others.map((block) => (
            <BlockOfPlan {...{ print, shape, block }} id={`${id}-${block.heading?.id ?? 0}`} />
          ))}
        </>
      )}
      {own?.isEmpty ? <Paragraph isMuted>{t.noneHere}</Paragraph> : null}
    </Section>
  );
}

/** An outcome with its contribution to the vision, and a table of what is done for it. */
function BlockOfPlan(props: { print: Printing; shape: PaperShape; block: DocumentBlock; id: string }) {
  const { print, block, id } = props;
  const heading = block.heading;
  const t = documentWords(print.lang);
  return (
    <Section title={heading ? <LevelAndTitle print={print} item={heading} /> : t.unthemed} id={id} level={3} size="m">
      {heading ? <HeadingWords print={print} item={heading} /> : null}
      <RowsTable {...props} />
      {block.isEmpty ? <Paragraph isMuted>{t.noneHere}</Paragraph> : null}
    </Section>
  );
}

function LevelAndTitle({ print, item }: { print: Printing; item: DocumentItem }) {
  const { lang } = print;
  const level = print.plan.levels.find(({ id }) => id === item.level_id);
  const found = titleIn(lang, print.plan, item);
  return (
    <>
      {level ? `${levelLabel(lang, level)} ` : ""}
      {item.reference ? `${item.reference}: ` : level ? "– " : ""}
      <InLanguage lang={lang} of={found.lang}>
        {found.text}
      </InLanguage>
    </>
  );
}

/** What a heading says besides its title. */
function HeadingWords({ print, item }: { print: Printing; item: DocumentItem }) {
  const t = documentWords(print.lang);
  const facts: [string, string][] = [
    [t.contribution, item.contribution],
    [t.target, item.target],
    ...item.other.map(({ heading, text }): [string, string] => [heading, text]),
  ];
  return (
    <>
      <Detail print={print} item={item} />
      {facts
        .filter(([, words]) => words !== "")
        .map(([name, words]) => (
          <Paragraph>
            <b>{name}:</b>{" "}
            <InLanguage lang={print.lang} of={print.plan.language}>
              <TextWithTerms text={words} terms={print.terms} />
            </InLanguage>
          </Paragraph>
        ))}
      {item.leads.length > 0 ? (
        <Paragraph>
          <b>{t.lead}:</b> <LeadCell print={print} item={item} />
        </Paragraph>
      ) : null}
    </>
  );
}

type TableProps = { print: Printing; shape: PaperShape; id: string };

function RowsTable({ print, shape, block, id }: TableProps & { block: DocumentBlock }) {
  if (block.rows.length === 0) return null;
  const caption = captionOf(print, block.heading ?? block.rows[0]?.item);
  const rows = block.rows.map((row) => rowOf(print, shape, row));
  return (
    <PaperTable id={`${id}-table`} caption={caption} columns={shape.columns} rowHeader="action" groups={[{ rows }]} />
  );
}

/** One table for a theme: what is to be done once at the side, its activities with their dated notes beside it. */
function DatedTable({ print, shape, part, id }: TableProps & { part: DocumentPart }) {
  const groups: PaperGroup[] = part.blocks
    .filter(({ rows, isEmpty, heading }) => rows.length > 0 || (isEmpty && heading !== part.theme))
    .map((block) => ({
      head: block.heading && block.heading !== part.theme ? <GroupHead print={print} item={block.heading} /> : "",
      rows: block.rows.length > 0 ? block.rows.map((row) => rowOf(print, shape, row)) : [emptyRow(print)],
    }));
  if (groups.length === 0) return null;
  const caption = captionOf(print, part.theme ?? part.blocks[0]?.rows[0]?.item);
  const grouping = shape.group ? { groupColumn: shape.group } : {};
  return (
    <PaperTable id={`${id}-table`} {...{ caption, groups, ...grouping }} columns={shape.columns} rowHeader="action" />
  );
}

function GroupHead({ print, item }: { print: Printing; item: DocumentItem }) {
  return (
    <>
      <TitleWords print={print} item={item} />
      <HeadingWords print={print} item={item} />
    </>
  );
}

const emptyRow = (print: Printing) => ({ cells: { action: documentWords(print.lang).noneHere }, isMuted: true });

function captionOf(print: Printing, item: DocumentItem | undefined): string {
  if (!item) return documentWords(print.lang).unthemed;
  const title = withReference(item.reference, titleIn(print.lang, print.plan, item).text);
  return documentWords(print.lang).rowsOf(title);
}

function rowOf(print: Printing, { layout, columns }: PaperShape, row: DocumentRow) {
  const { item } = row;
  const isEnded = !openStates.includes(item.state) && !doneStates.includes(item.state);
  const of = print.plan.language;
  const own = (text: string) => (text ? <PlanWords print={print} text={text} textLang={of} /> : "");
  const cells: Record<string, Child> = {
    action: <ActionCell print={print} row={row} asides={asidesOf(print, columns, item)} />,
    target: own(item.target),
    involved: <InvolvedCell print={print} item={item} />,
    lead: <LeadCell print={print} item={item} />,
    timescale: own(item.timescale_as_written),
    money: item.money.length > 0 ? <MoneyCell print={print} item={item} /> : "",
    progress: item.updates.length > 0 ? <Progress print={print} updates={item.updates} /> : "",
    standing: <StandingCell print={print} item={item} />,
  };
  if (layout === "dated") cells.timescale = [cells.timescale, cells.progress];
  for (const { key, name } of columns) if (key.startsWith("other-")) cells[key] = own(textUnder(item, name));
  return { id: `item-${item.id}`, isMuted: isEnded, cells };
}

/** The target and further columns that too few actions have for a column: they stand with the action, each under its heading. */
function asidesOf(print: Printing, columns: readonly PaperColumn[], item: DocumentItem): [string, string][] {
  const t = documentWords(print.lang);
  const inColumns = new Set(columns.filter(({ key }) => key.startsWith("other-")).map(({ name }) => name));
  const hasTargets = columns.some(({ key }) => key === "target");
  const others = item.other.filter(({ heading, text }) => text && !inColumns.has(heading.trim()));
  return [
    ...(item.target && !hasTargets ? [[t.target, item.target] as [string, string]] : []),
    ...others.map(({ heading, text }): [string, string] => [heading.trim() || t.further, text]),
  ];
}

const textUnder = (item: DocumentItem, name: string) =>
  item.other
    .filter(({ heading }) => heading.trim() === name)
    .map(({ text }) => text)
    .join("\n");

/** The columns for some parts of a plan, under the plan's own names for its levels. */
export function shapeOf(print: Printing, parts: readonly DocumentPart[], layout: DocumentLayout): PaperShape {
  const { lang } = print;
  const t = documentWords(lang);
  const rows = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows.map(({ item }) => item)));
  const column = (key: string, name: string, size: PaperColumn["size"] = "usual") => ({ key, name, label: name, size });
  const kept = (isKept: boolean, ...made: PaperColumn[]) => (isKept ? made : []);
  const isAny = (test: (item: DocumentItem) => boolean) => rows.some(test);
  const isUsual = (test: (item: DocumentItem) => boolean) => rows.filter(test).length * 2 >= rows.length;
  const headed = new Set(rows.flatMap(({ other }) => other.map(({ heading }) => heading.trim())));
  const others = [...headed].filter((name) => name && isUsual((item) => textUnder(item, name) !== ""));
  const isDated = layout === "dated";
  const inner = parts.flatMap(({ theme, blocks }) => blocks.filter(({ heading }) => heading !== theme));
  const headings = inner.flatMap(({ heading }) => heading ?? []);
  const columns = [
    column("action", levelNames(print, rows) || itemWords(lang).kinds.action, isDated ? "usual" : "wide"),
    ...kept(rows.length > 0 && isUsual(({ target }) => target !== ""), column("target", t.target)),
    ...kept(
      isAny(({ leads }) => leads.some(({ role }) => role === "involved")),
      column("involved", t.involved),
    ),
    column("lead", t.lead),
    column("timescale", t.timescale, isDated ? "wide" : "usual"),
    ...kept(
      isAny(({ money }) => money.length > 0),
      column("money", isDated ? t.cost : t.resources),
    ),
    ...others.map((name, index) => column(`other-${index}`, name)),
    ...kept(!isDated && isAny(({ updates }) => updates.length > 0), column("progress", t.latest, "wide")),
    column("standing", t.standing),
  ];
  const isGrouped = isDated && headings.length > 0;
  return { layout, columns, group: isGrouped ? column("group", levelNames(print, headings)) : null };
}

/** What the plan calls the levels that some items stand on. */
function levelNames(print: Printing, items: readonly DocumentItem[]): string {
  const used = new Set(items.filter(({ kind }) => kind !== "milestone").map(({ level_id }) => level_id));
  const levels = print.plan.levels.filter(({ id }) => used.has(id));
  return levels.map((level) => levelLabel(print.lang, level)).join(" / ");
}

/** What the document has in it; the part that is shown is marked. */
export function ContentsOf({
  print,
  shown,
  hrefOf,
}: {
  print: Printing;
  shown: number | null;
  hrefOf: (id: number) => string;
}) {
  const { lang } = print;
  const items = print.plan.themes.map((theme) => {
    const found = titleIn(lang, print.plan, theme);
    const words = <InLanguage {...{ lang, of: found.lang }}>{withReference(theme.reference, found.text)}</InLanguage>;
    return { label: words, href: hrefOf(theme.id), isCurrent: theme.id === shown };
  });
  return items.length > 1 ? <Contents label={documentWords(lang).contents} items={items} /> : null;
}
