#!/usr/bin/env node
import "../scripts/old-node.mjs";

import("../scripts/cli.mjs").then((cli) => cli.runCli(process.argv.slice(2)));
