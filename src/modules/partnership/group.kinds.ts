/** The kinds of group a partnership works in, from the top of its governance down (domain words, section 1.1). */
export const groupKinds = [
  "board",
  "thematic",
  "subgroup",
  "steering",
  "task_and_finish",
  "working",
  "scrutiny",
  "forum",
] as const;
export type GroupKind = (typeof groupKinds)[number];
