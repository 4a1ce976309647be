import { isThere, loadDemonstration } from "../../demo/load.ts";
import { StartupError } from "../core/errors.ts";
import { openInstance } from "../core/instance.ts";
import { type Command, readArguments, say, settings } from "./command.ts";

const SLUG = "clawdd";

/** Loads the invented partnership beside whatever is there. */
export const demo: Command = {
  name: "demo",
  summary: "load the invented partnership of the demonstration",
  help: `concord demo

Loads the invented partnership of Clawdd Vale: its people, groups, meetings and plans. "npm start" does so by itself on
an empty data folder. Not for production, where nobody should be able to sign in as somebody invented.`,
  run: async (args) => {
    readArguments(args, {}, []);
    const config = settings();
    if (config.isProduction)
      throw new StartupError("This is a production installation: the demonstration does not belong in it.");
    const { database, close } = await openInstance(config);
    try {
      if (await isThere(database, SLUG)) return say("The demonstration is there already.");
      await loadDemonstration(database);
      say("The demonstration is loaded.");
    } finally {
      await close();
    }
  },
};
