/** The colours a status may wear. Blue complete, green on track, amber at risk, red off track, grey not started; never shown without a word. */
export type Tone = "blue" | "green" | "amber" | "red" | "grey";
