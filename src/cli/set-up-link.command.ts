import { createSetupLink } from "../core/auth/index.ts";
import { openInstance } from "../core/instance.ts";
import { type Command, readArguments, say, settings } from "./command.ts";

/** Makes a link by which somebody sets up a partnership. */
export const setUpLink: Command = {
  name: "set-up-link",
  summary: "print a link by which a new partnership is set up",
  help: `concord set-up-link

Prints an address that whoever opens it first, within 24 hours, sets up a partnership with and becomes its
administrator. The link before it no longer works.`,
  run: async (args) => {
    readArguments(args, {}, []);
    const config = settings();
    const { database, close } = await openInstance(config);
    try {
      say(await createSetupLink(database, config));
    } finally {
      await close();
    }
  },
};
