import type { Ctx } from "../../core/ctx.ts";
import { amountOf, penceOf } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { replaceRows } from "./child-rows.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { type MoneyStatus, readMoney } from "./money-line.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** A line of money of an item. `amount` is pounds as text ("3000.00"); the words as written are always kept. */
export type MoneyFacts = {
  as_written: string;
  amount: string | null;
  source: string;
  kind: "cash" | "in_kind";
  status: MoneyStatus;
};

/** Lines of money as a caller may give them: the cell as written, or lines in which what is left out is not known. */
export type MoneyInput = string | readonly Partial<MoneyFacts>[];

/** Lines as they are kept, whether they came as one written cell or as lines. */
export function moneyFacts(input: MoneyInput): MoneyFacts[] {
  const lines = typeof input === "string" ? readMoney(input) : input;
  return lines.map(({ as_written = "", amount = null, source = "", kind = "cash", status = null }) => ({
    as_written,
    amount: amount === null ? null : exactAmount(amount),
    source: source ?? "",
    kind,
    status,
  }));
}

function exactAmount(amount: string): string {
  try {
    return amountOf(penceOf(amount));
  } catch {
    throw refuse("money", "amountUnknown");
  }
}

/** Makes the money of an item what is given. Throws Conflict when someone changed the money since `version` was read. */
export async function setMoney(
  ctx: Ctx,
  item: ItemWithLeads,
  money: MoneyInput,
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const current = await claimItem(ctx, item, because.version, { lists: ["item_money"] });
  const changed = await replaceRows(ctx, "item_money", current, moneyFacts(money));
  if (!changed) return current;
  const after = await writeItem(ctx, current, {});
  await recordItem(ctx, "item.money_changed", after, { ...changed, ...because });
  return after;
}
