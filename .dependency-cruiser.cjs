const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** The modules in order of dependency, as src/modules.ts lists them. A folder that it does not list yet counts as last. */
function modulesInOrder() {
  const text = readFileSync(join(__dirname, "src/modules.ts"), "utf8");
  const folders = new Map(
    [...text.matchAll(/import \{ (\w+)(?: as (\w+))? \} from "\.\/modules\/([\w-]+)\/index\.ts"/g)].map(
      ([, name, alias, folder]) => [alias ?? name, folder],
    ),
  );
  const list = /modules[^=]*=\s*\[([^\]]*)\]/.exec(text)?.[1] ?? "";
  const names = list.split(",").map((name) => name.trim());
  return names.filter((name) => folders.has(name)).map((name) => folders.get(name));
}

const order = modulesInOrder();

const onlyEarlierModules = order.map((name, index) => ({
  name: `${name}-imports-earlier-modules-only`,
  comment: `The module ${name} may use only the modules before it in src/modules.ts.`,
  severity: "error",
  from: { path: `^src/modules/${name}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: "^src/modules/", pathNot: `^src/modules/(${order.slice(0, index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...onlyEarlierModules,
    {
      name: "unlisted-module-imports-listed-only",
      comment: "A module that src/modules.ts does not list may use only those it lists.",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/", pathNot: [`^src/modules/(${order.join("|")})/`, "\\.test\\.tsx?$"] },
      to: { path: "^src/modules/", pathNot: [`^src/modules/(${order.join("|")})/`, "^src/modules/$1/"] },
    },
    {
      name: "index-is-the-only-door",
      comment: "From outside, a module is reached through its index.ts only.",
      severity: "error",
      from: { path: "^src/(?!modules/)", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/modules/[^/]+/(?!index\\.ts$)" },
    },
    {
      name: "index-is-the-only-door-between-modules",
      comment: "Another module is reached through its index.ts only.",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/modules/[^/]+/(?!index\\.ts$)", pathNot: "^src/modules/$1/" },
    },
    {
      name: "foundations-know-no-module",
      comment: "core, documents and ui serve every module and therefore know none.",
      severity: "error",
      from: { path: "^src/(core|documents|ui)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/(modules/|modules\\.ts$)" },
    },
    {
      name: "ui-has-no-sql",
      comment: "Pages are plain functions of their properties; queries live in *.queries.ts.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/core/db/|(^|/)node_modules/(kysely|pg|pg-boss|pg-copy-streams)/" },
    },
    {
      name: "pages-have-no-sql",
      comment: "A page is a plain function of its properties; its route loads what it shows.",
      severity: "error",
      from: { path: "\\.pages\\.tsx$" },
      to: { path: "(^|/)node_modules/(kysely|pg|pg-boss|pg-copy-streams)/" },
    },
    {
      name: "browser-code-stays-in-the-browser",
      comment: "What browsers load imports nothing of the server.",
      severity: "error",
      from: { path: "^src/ui/client/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/", pathNot: "^src/ui/client/" },
    },
    {
      name: "browser-code-needs-no-node",
      comment: "Browsers have no Node.",
      severity: "error",
      from: { path: "^src/ui/client/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-imports-no-tests",
      comment: "The program does not depend on its tests, benchmarks or demonstration's tests.",
      severity: "error",
      from: { path: "^(src|demo)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(tests|bench)/|\\.test\\.tsx?$" },
    },
    {
      name: "no-circles",
      comment: "Files that import each other in a circle cannot be understood one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment: "An import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    builtInModules: { add: ["node:sqlite", "node:test"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
