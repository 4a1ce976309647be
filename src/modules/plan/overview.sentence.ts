import type { Lang } from "../../core/i18n/index.ts";
import type { PlanFigures } from "./overview.figures.ts";
import { overviewWords } from "./overview.words.ts";

/** How a plan stands, in one sentence: "The plan has 70 actions: 12 are complete, 38 are on track and 4 are off track." */
export function planSentence(lang: Lang, { total, done, on_track, at_risk, off_track, open }: PlanFigures): string {
  const t = overviewWords(lang);
  const parts = [
    t.done(done),
    ...(on_track ? [t.onTrack(on_track)] : []),
    ...(at_risk ? [t.atRisk(at_risk)] : []),
    ...(off_track ? [t.offTrack(off_track)] : []),
    ...(open && on_track + at_risk + off_track === 0 ? [t.open(open)] : []),
  ];
  return `${t.whole(total)}: ${joined(parts, t.and)}.`;
}

function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}
