import { classNames } from "./class-names.ts";

/** A thing in the picture, with what hangs under it. `meta` is the quiet line beneath its name. */
export type PictureNode = { name: string; href?: string; meta?: string; children?: readonly PictureNode[] };

/** Where things stand, in the picture's own units: pixels at full size. */
const box = { width: 250, gapAcross: 46, gapDown: 14, padding: 13, line: 21, metaLine: 20 };
/** Bold letters of 17 pixels are about this wide, so that a line holds so many. */
const LETTERS_A_LINE = 25;
const LINES_AT_MOST = 4;

type Placed = { node: PictureNode; lines: string[]; depth: number; y: number; height: number; below: Placed[] };

/**
 * What hangs under what as a drawing: the top on the left, a column for each level. On a phone it gives way to the nested
 * list (TreeList) that must stand beside it, which is also what it says in words.
 */
export function TreePicture({ nodes, label }: { nodes: readonly PictureNode[]; label: string }) {
  const placed: Placed[] = [];
  let height = 0;
  for (const node of nodes) {
    const { tree, end } = place(node, 0, height);
    placed.push(tree);
    height = end + box.gapDown;
  }
  if (placed.length === 0) return null;
  const columns = Math.max(...placed.map(depthOf)) + 1;
  const width = columns * (box.width + box.gapAcross) - box.gapAcross + 4;
  return (
    <figure class="cc-tree-picture">
      <svg
        class="cc-tree-picture__drawing"
        viewBox={`-2 -2 ${width} ${height - box.gapDown + 4}`}
        width={width}
        height={height - box.gapDown + 4}
      >
        <title>{label}</title>
        {placed.map((tree) => (
          <Tree tree={tree} />
        ))}
      </svg>
    </figure>
  );
}

function place(node: PictureNode, depth: number, top: number): { tree: Placed; end: number } {
  const lines = wrap(node.name);
  const height = box.padding * 2 + lines.length * box.line + (node.meta ? box.metaLine : 0) - 4;
  const below: Placed[] = [];
  let end = top;
  for (const child of node.children ?? []) {
    const laid = place(child, depth + 1, end);
    below.push(laid.tree);
    end = laid.end + box.gapDown;
  }
  const [first, last] = [below[0], below.at(-1)];
  if (!first || !last) return { tree: { node, lines, depth, y: top, height, below }, end: top + height };
  const middle = (first.y + first.height / 2 + last.y + last.height / 2) / 2;
  const y = Math.max(top, middle - height / 2);
  return { tree: { node, lines, depth, y, height, below }, end: Math.max(end - box.gapDown, y + height) };
}

const depthOf = (tree: Placed): number => Math.max(tree.depth, ...tree.below.map(depthOf));

/** A name on as many lines as it needs; a word too long for a line and what is beyond the last line are cut short. */
function wrap(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const fitting = word.length > LETTERS_A_LINE ? `${word.slice(0, LETTERS_A_LINE - 1)}…` : word;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + fitting.length <= LETTERS_A_LINE)
      lines[lines.length - 1] += ` ${fitting}`;
    else lines.push(fitting);
  }
  if (lines.length <= LINES_AT_MOST) return lines.length > 0 ? lines : ["–"];
  const kept = lines.slice(0, LINES_AT_MOST);
  kept[LINES_AT_MOST - 1] = `${kept.at(-1)?.slice(0, LETTERS_A_LINE - 1)}…`;
  return kept;
}

function Tree({ tree }: { tree: Placed }) {
  return (
    <>
      {tree.below.map((child) => (
        <Line from={tree} to={child} />
      ))}
      <Box tree={tree} />
      {tree.below.map((child) => (
        <Tree tree={child} />
      ))}
    </>
  );
}

const leftOf = ({ depth }: Placed): number => depth * (box.width + box.gapAcross);
const middleOf = ({ y, height }: Placed): number => y + height / 2;

function Line({ from, to }: { from: Placed; to: Placed }) {
  const start = leftOf(from) + box.width;
  const path = `M${start} ${middleOf(from)}H${start + box.gapAcross / 2}V${middleOf(to)}H${leftOf(to)}`;
  return <path class="cc-tree-picture__line" d={path} />;
}

function Box({ tree }: { tree: Placed }) {
  const { node, lines, depth, y, height } = tree;
  const x = leftOf(tree);
  const inside = (
    <>
      <rect class="cc-tree-picture__box" x={x} y={y} width={box.width} height={height} rx="8" />
      <text class="cc-tree-picture__name" x={x + box.padding + 2} y={y + box.padding + 13}>
        {lines.map((line, index) => (
          <tspan x={x + box.padding + 2} dy={index === 0 ? 0 : box.line}>
            {index < lines.length - 1 ? `${line} ` : line}
          </tspan>
        ))}
      </text>
      {node.meta ? (
        <text class="cc-tree-picture__meta" x={x + box.padding + 2} y={y + height - box.padding}>
          {node.meta}
        </text>
      ) : null}
    </>
  );
  const name = classNames("cc-tree-picture__node", depth === 0 && "cc-tree-picture__node--top");
  return node.href ? (
    <a class={name} href={node.href}>
      {inside}
    </a>
  ) : (
    <g class={name}>{inside}</g>
  );
}
