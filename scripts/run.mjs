// The door of every npm script.
import "./old-node.mjs";

import("./commands.mjs").then((commands) => commands.run(process.argv[2], process.argv.slice(3)));
