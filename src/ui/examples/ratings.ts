import type { Tone } from "../index.ts";
import type { Say } from "./say.ts";

/** The usual five ratings, in both languages. */
export function ratings({ say }: Say): { letter: string; label: string; tone: Tone }[] {
  return [
    { letter: "B", label: say("Complete", "Wedi'i gwblhau"), tone: "blue" },
    { letter: "G", label: say("On track", "Ar y trywydd"), tone: "green" },
    { letter: "A", label: say("At risk", "Mewn perygl"), tone: "amber" },
    { letter: "R", label: say("Off track", "Oddi ar y trywydd"), tone: "red" },
    { letter: "N", label: say("Not started", "Heb ddechrau"), tone: "grey" },
  ];
}
